package org.mingzhang.reading.archive;

import java.util.regex.Pattern;

/**
 * What a filing has no need for and no reader may meet: it acts by itself, or hides other
 * files, or takes figures from where nobody can see them.
 */
enum Hazard {

	MACROS("(?:^|/)vbaproject\\.bin$|(?:^|/)vbadata\\.xml$|/macrosheets/", "macroenabled|vbaproject|vbadata|macrosheet",
			"vbaproject|wordvbadata|xlmacrosheet|xlintlmacrosheet", "宏", "macros", "请另存为不含宏的 .xlsx 或 .docx"),

	EXTERNAL_WORKBOOK("/externallinks/", "externallink\\+xml",
			"externallink|externallinkpath|xlexternallinkpath.*|xlpathmissing|xllibrary|xlstartup", "对其他工作簿的链接",
			"links to other workbooks", "请把链接的数值粘贴为数值"),

	DDE("(?!)", "(?!)", "(?!)", "动态数据交换（DDE）", "DDE commands", "请删除这些公式或域"),

	EMBEDDED("/embeddings/", "oleobject", "oleobject|package", "嵌入的对象", "embedded objects", "请删除嵌入的对象"),

	ACTIVE_X("/activex/", "ms-office\\.activex", "control|activexcontrolbinary", "ActiveX 控件", "ActiveX controls",
			"请删除控件"),

	CONNECTIONS("(?:^|/)connections\\.xml$|/querytables/|^xl/model/", "connections\\+xml|querytable\\+xml|model\\+data",
			"connections|querytable|powerpivotdata", "外部数据连接或查询", "data connections or queries", "请断开连接，只保留数值"),

	NESTED_ARCHIVE("\\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|jar|cab|iso)$", "(?!)", "(?!)", "嵌套的压缩文件", "archives inside it",
			"请删除嵌套的文件"),

	OUTSIDE("(?!)", "(?!)", "(?!)", "对外部内容的引用", "references to contents outside", "请把引用的内容放入文件或删除");

	private final Pattern part;

	private final Pattern contentType;

	private final Pattern relation;

	private final String chinese;

	private final String english;

	private final String advice;

	Hazard(String part, String contentType, String relation, String chinese, String english, String advice) {
		this.part = Pattern.compile(part);
		this.contentType = Pattern.compile(contentType);
		this.relation = Pattern.compile(relation);
		this.chinese = chinese;
		this.english = english;
		this.advice = advice;
	}

	boolean isPart(String name) {
		return this.part.matcher(Archive.key(name)).find();
	}

	boolean isContentType(String type) {
		return this.contentType.matcher(Archive.key(type)).find();
	}

	boolean isRelation(String type) {
		return this.relation.matcher(Archive.key(type)).matches();
	}

	/** A sentence that tells it, with where it was found. */
	String sentence(String where) {
		return "文件含有%s（%s），不予接受；%s后提交。 The file holds %s; remove them.".formatted(this.chinese, where, this.advice,
				this.english);
	}

}
