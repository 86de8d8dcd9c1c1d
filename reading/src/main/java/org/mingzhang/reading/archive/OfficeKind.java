package org.mingzhang.reading.archive;

/** What a file of an office program can be. */
public enum OfficeKind {

	/** A workbook (工作簿, .xlsx). */
	WORKBOOK("工作簿（.xlsx）", "an .xlsx workbook", "spreadsheetml"),

	/** A text (Word 文档, .docx). */
	TEXT("Word 文档（.docx）", "a .docx document", "wordprocessingml");

	private final String chinese;

	private final String english;

	private final String word;

	OfficeKind(String chinese, String english, String word) {
		this.chinese = chinese;
		this.english = english;
		this.word = word;
	}

	/** Whether the type of the main part is that of such a file, templates included. */
	boolean isOf(String contentType) {
		return contentType.contains(this.word);
	}

	/** That a file is nothing of the kind. */
	String isNot() {
		return "文件不是%s。 This is not %s.".formatted(this.chinese, this.english);
	}

	/** What a file is instead, as far as it tells. */
	String isNot(String contentType, Archive archive) {
		for (OfficeKind other : values()) {
			if (other.isOf(contentType)) {
				return "这是%s，不是%s。 This is %s, not %s.".formatted(other.chinese, this.chinese, other.english,
						this.english);
			}
		}
		if (contentType.contains("presentation")) {
			return "这是演示文稿，不是%s。 This is a presentation, not %s.".formatted(this.chinese, this.english);
		}
		if (contentType.contains("sheet.binary")) {
			return "这是二进制工作簿（.xlsb），不是%s；请另存为 .xlsx。 This is an .xlsb workbook; save it as .xlsx."
				.formatted(this.chinese);
		}
		if (archive.find("mimetype").isPresent() && archive.find("content.xml").isPresent()) {
			return "这是 OpenDocument 文件（.ods 或 .odt），不是%s；请另存后提交。 This is an OpenDocument file, not %s."
				.formatted(this.chinese, this.english);
		}
		return "这是压缩文件，不是%s；请解压后分别提交。 This is an archive, not %s.".formatted(this.chinese, this.english);
	}

}
