package org.mingzhang.reading.pdf;

/**
 * What a published document has no use for, and a document that is made to do harm has
 * (隐患). Each is told by its own sentence.
 */
enum Hazard {

	/** A script, which runs in whoever opens the file. */
	SCRIPT("PDF 含有脚本（JavaScript），未予读取；请用“打印为 PDF”重新导出后提交。 The PDF carries a script (JavaScript): print it to PDF anew."),

	/** An action that starts a program, opens an embedded file or sends data. */
	ACTION("PDF 含有启动程序、打开内嵌文件或发送数据的动作，未予读取；请用“打印为 PDF”重新导出后提交。"
			+ " The PDF has an action that starts a program, opens an embedded file or sends data: print it to PDF anew."),

	/** A file or a film inside of the file. */
	ATTACHMENT(
			"PDF 内嵌了附件或多媒体，未予读取；请删除后提交，附件请单独提交。 The PDF carries attachments or media: remove them and send what matters by itself."),

	/** A form of another kind that only pretends to be a PDF. */
	DYNAMIC_FORM(
			"PDF 是动态表单（XFA），其内容不在页面上，无法识读；请用“打印为 PDF”重新导出后提交。 The PDF is a dynamic form (XFA), whose content is on no page: print it to PDF."),

	/** Pages that are their own descendants. */
	PAGE_CIRCLE("PDF 的页面目录循环引用，无法读完；请重新导出后提交。 The pages of the PDF refer to each other in a circle: export it anew."),

	/** Drawings that draw themselves. */
	DRAWING_CIRCLE("PDF 的图形对象循环引用，无法读完；请重新导出后提交。 A drawing of the PDF draws itself: export it anew."),

	/** Objects inside objects beyond all need. */
	NESTING("PDF 的对象嵌套过深，未予读取；请重新导出后提交。 Objects of the PDF are nested too deep: export it anew."),

	/** More objects than a filing can have. */
	OBJECTS("PDF 的对象过多，未予读取；请重新导出后提交。 The PDF has too many objects: export it anew.");

	private final String sentence;

	Hazard(String sentence) {
		this.sentence = sentence;
	}

	String sentence() {
		return this.sentence;
	}

}
