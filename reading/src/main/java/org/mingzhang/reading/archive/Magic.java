package org.mingzhang.reading.archive;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
final class Magic {

	private static final String ZIP = "PK\u0003\u0004";

	/** Before 2007 office programs kept their files so; now only encrypted ones. */
	private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

	private static final String[] ARCHIVES = { ZIP, "PK\u0005\u0006", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B\b", "BZh",
			"\u00FD7zXZ", "MSCF" };

	private Magic() {
	}

	static boolean isZip(byte[] file) {
		return begins(file, ZIP);
	}

	static boolean isCompound(byte[] file) {
		return begins(file, COMPOUND);
	}

	static boolean isArchive(byte[] file) {
		for (String archive : ARCHIVES) {
			if (begins(file, archive)) {
				return true;
			}
		}
		return false;
	}

	/** What a compound file is, in a sentence. */
	static String compound(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		if (text.contains(wide("EncryptedPackage"))) {
			return "文件已加密，须凭密码打开；请提交未加密的文件。 The file needs a password; send one without.";
		}
		if (text.contains(wide("WordDocument"))) {
			return "这是旧版 Word 文件（.doc）；请另存为 .docx 后提交。 This is a .doc file; save it as .docx.";
		}
		if (text.contains(wide("Workbook")) || text.contains(wide("Book"))) {
			return "这是旧版工作簿（.xls）；请另存为 .xlsx 后提交。 This is an .xls file; save it as .xlsx.";
		}
		return "这是旧版办公文件；请另存为 .xlsx 或 .docx 后提交。 This is a file of an old office program; save it as .xlsx or .docx.";
	}

	/** Names in compound files have two bytes a letter. */
	private static String wide(String name) {
		return String.join("\u0000", name.split("")) + "\u0000";
	}

	private static boolean begins(byte[] file, String magic) {
		return file.length >= magic.length()
				&& new String(file, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
	}

}
