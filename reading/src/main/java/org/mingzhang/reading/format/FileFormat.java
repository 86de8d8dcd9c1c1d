package org.mingzhang.reading.format;

/**
 * What a file really is (文件格式), told by its first bytes and, where those are shared by
 * several formats, by the names of its parts. Nothing is unpacked or parsed.
 */
public enum FileFormat {

	/** No bytes at all. */
	EMPTY("空文件", "an empty file", "请选择正确的文件", "choose the right file", true),

	/** A PDF. */
	PDF(" PDF", "a PDF", "请以 application/pdf 提交", "send it as application/pdf", true),

	/** An Excel workbook of 2007 or later. */
	WORKBOOK("工作簿（.xlsx）", "a workbook (.xlsx)", "请按 .xlsx 提交", "send it as .xlsx", true),

	/** A Word document of 2007 or later. */
	DOCUMENT(" Word 文档（.docx）", "a Word document (.docx)", "请按 .docx 提交", "send it as .docx", true),

	/** Text of any encoding; tables of figures and JSON are text too. */
	TEXT("文本文件", "a text file", "请以 text/plain 提交", "send it as text/plain", true),

	/** An Office file of any kind under a password. */
	LOCKED_OFFICE("加密的 Office 文件", "an encrypted Office file", "请取消打开密码后另存", "take its password off and save it again",
			true),

	/** A binary workbook of Excel 2007 or later. */
	BINARY_WORKBOOK("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)", Advice.WORKBOOK, Advice.AS_WORKBOOK, false),

	/** A workbook of Excel 97-2003, or of WPS. */
	OLD_WORKBOOK("旧版工作簿（.xls 或 .et）", "an old workbook (.xls or .et)", Advice.WORKBOOK, Advice.AS_WORKBOOK, false),

	/** A document of Word 97-2003, or of WPS. */
	OLD_DOCUMENT("旧版文档（.doc 或 .wps）", "an old document (.doc or .wps)", Advice.DOCUMENT, Advice.AS_DOCUMENT, false),

	/** Slides, old or new. */
	PRESENTATION("演示文稿", "a presentation", Advice.DOCUMENT, Advice.AS_DOCUMENT, false),

	/** Another file of an old office program, such as a message. */
	OLD_OFFICE("旧版 Office 文件", "an old Office file", "请另存为 .xlsx、.docx 或 PDF", "save it as .xlsx, .docx or PDF", false),

	/** A file of LibreOffice and its kin. */
	OPEN_DOCUMENT("开放文档（.ods 或 .odt）", "an OpenDocument file (.ods or .odt)", "请另存为 .xlsx 或 .docx",
			"save it as .xlsx or .docx", false),

	/** A fixed layout after GB/T 33190. */
	OFD(" OFD 版式文件", "an OFD file", "请转换为 PDF", "convert it to PDF", false),

	/** A packed folder. */
	ARCHIVE("压缩包", "an archive", "请解压后逐份提交", "unpack it and send the documents one by one", false),

	/** Rich text, often under the name .doc. */
	RTF(" RTF 文档", "an RTF document", Advice.DOCUMENT, Advice.AS_DOCUMENT, false),

	/** A web page, often under the name .xls. */
	HTML("网页（HTML）", "a web page (HTML)", Advice.WORKBOOK, Advice.AS_WORKBOOK, false),

	/** XML, such as a workbook of Excel 2003. */
	XML(" XML 文件", "an XML file", Advice.WORKBOOK, Advice.AS_WORKBOOK, false),

	/** A picture. */
	IMAGE("图片", "a picture", "图片中的数字无法识读，请提交原始的 PDF、工作簿或文档",
			"figures in pictures cannot be read, send the document itself", false),

	/** Bytes that are none of these. */
	BINARY("无法识别的二进制文件", "a binary file of unknown kind", "请提交 PDF、.xlsx、.docx 或文本", "send a PDF, .xlsx, .docx or text",
			false);

	private final String chinese;

	private final String english;

	private final String chineseAdvice;

	private final String englishAdvice;

	private final boolean mendable;

	FileFormat(String chinese, String english, String chineseAdvice, String englishAdvice, boolean mendable) {
		this.chinese = chinese;
		this.english = english;
		this.chineseAdvice = chineseAdvice;
		this.englishAdvice = englishAdvice;
		this.mendable = mendable;
	}

	/**
	 * Tells what a file is.
	 * @param bytes the whole file
	 * @return its format
	 */
	public static FileFormat of(byte[] bytes) {
		return Signature.of(bytes);
	}

	/**
	 * {@return whether the format itself can be filed, so that only its label, its
	 * password or its being empty is in the way}
	 */
	public boolean isMendable() {
		return this.mendable;
	}

	/**
	 * {@return what the file is and what to do, as a sentence}
	 */
	public String sentence() {
		return "文件是%s；%s。 The file is %s: %s.".formatted(this.chinese, this.chineseAdvice, this.english,
				this.englishAdvice);
	}

	/** That a file is not what it is said to be, and what to do, as a sentence. */
	String insteadOf(FileFormat wanted) {
		return "文件不是%s，而是%s；%s。 The file is not %s but %s: %s.".formatted(wanted.chinese, this.chinese,
				this.chineseAdvice, wanted.english, this.english, this.englishAdvice);
	}

	/** What most formats are to be turned into. */
	private static final class Advice {

		private static final String WORKBOOK = "请用 Excel 或 WPS 打开，另存为 .xlsx 后提交";

		private static final String AS_WORKBOOK = "open it in Excel or WPS and save it as .xlsx";

		private static final String DOCUMENT = "请用 Word 或 WPS 打开，另存为 .docx 或导出为 PDF 后提交";

		private static final String AS_DOCUMENT = "open it in Word or WPS and save it as .docx or PDF";

	}

}
