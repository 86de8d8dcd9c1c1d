package org.mingzhang.reading.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Notices;

/** The names of entries, and how they are packed: told all at once. */
final class Names {

	private static final int LONGEST = 250;

	private static final Pattern ODD = Pattern.compile("^$|^/|[\\\\:\\p{Cntrl}\\uFFFD]|(?:^|/)\\.{1,2}(?:/|$)|//");

	private Names() {
	}

	static void check(List<Entry> entries, Notices notices) {
		Set<String> seen = new HashSet<>();
		for (Entry entry : entries) {
			String name = shown(entry.name());
			if (!seen.add(Archive.key(entry.name()))) {
				notices.problem(0,
						"压缩包内有两个同名部件“%s”，不同软件会读出不同内容；请重新保存后提交。 Two parts have the same name; save the file anew."
							.formatted(name));
			}
			if (entry.name().length() > LONGEST || ODD.matcher(entry.name()).find()) {
				notices.problem(0, "压缩包内的部件名“%s”不合规范，未予读取。 A part has a name that it may not have.".formatted(name));
			}
			if (entry.isEncrypted()) {
				notices.problem(0,
						"部件“%s”已加密；请提交未加密的文件。 A part is encrypted; send a file without a password.".formatted(name));
			}
			else if (!entry.isPackedAsUsual()) {
				notices.problem(0,
						"部件“%s”的压缩方式办公软件不用，无法读取；请重新保存后提交。 A part is packed in an unusual way; save the file anew."
							.formatted(name));
			}
			else if (entry.method() == Entry.STORED && entry.packed() != entry.unpacked()) {
				notices.problem(0, ArchiveException.damaged().sentence());
			}
		}
	}

	private static String shown(String name) {
		String plain = name.replaceAll("[\\p{Cntrl}\\uFFFD]", "?");
		return (plain.length() > 60) ? plain.substring(0, 60) + "…" : plain;
	}

}
