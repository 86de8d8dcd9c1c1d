package org.mingzhang.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.document.Notices;

/**
 * Unpacks every entry once without keeping it: how much it is, and what it begins with.
 */
final class Contents {

	private static final int PIECE = 1 << 16;

	private static final int MAGIC = 8;

	private final Archive archive;

	private final ArchiveLimits limits;

	private final Set<String> nested = new HashSet<>();

	private long total;

	Contents(Archive archive, ArchiveLimits limits) {
		this.archive = archive;
		this.limits = limits;
	}

	/** Unpacks them all; what is too much, or damaged, is told. */
	void unpack(Notices notices) {
		for (Entry entry : this.archive.entries()) {
			try {
				String told = tooMuch(entry, entry.unpacked());
				if (told == null) {
					unpack(entry);
				}
				else {
					notices.problem(0, told);
					return;
				}
			}
			catch (IOException ex) {
				String sentence = ArchiveException.of(ex).sentence();
				notices.problem(0,
						sentence.startsWith("文件已损坏")
								? "文件已损坏（部件 %s 不完整）；请重新保存后提交。 A part of the file is damaged; save it anew."
									.formatted(entry.name())
								: sentence);
			}
		}
	}

	/** The directory's word only spares the work: the stream goes no further than it. */
	private @Nullable String tooMuch(Entry entry, long size) {
		if (size > this.limits.entry() || this.total + size > this.limits.total()) {
			return "文件解压后过大（部件 %s），未予读取；请删去无关内容后提交。 The file unpacks to too much; leave out what does not belong."
				.formatted(entry.name());
		}
		if (size > this.limits.harmless() && size / Math.max(1, entry.packed()) > this.limits.ratio()) {
			return "文件的部件 %s 解压后是原来的 %d 倍，不像办公软件所存，未予读取。 A part unpacks to many times its size, as no office program writes it."
				.formatted(entry.name(), size / Math.max(1, entry.packed()));
		}
		return null;
	}

	private void unpack(Entry entry) throws IOException {
		byte[] piece = new byte[PIECE];
		byte[] first = new byte[MAGIC];
		int known = 0;
		try (InputStream in = this.archive.open(entry)) {
			int length = in.read(piece, 0, PIECE);
			while (length >= 0) {
				int more = Math.min(length, MAGIC - known);
				System.arraycopy(piece, 0, first, known, more);
				known += more;
				this.total += length;
				length = in.read(piece, 0, PIECE);
			}
		}
		if (Magic.isArchive(first)) {
			this.nested.add(entry.name());
		}
	}

	/** Names of entries that are archives themselves. */
	Set<String> nested() {
		return this.nested;
	}

}
