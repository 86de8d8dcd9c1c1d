package org.mingzhang.reading.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of an archive. It has to end where the file ends, and to begin
 * where the last entry ends: programs that look for it in different ways must find the
 * same.
 *
 * @param entries its entries in its order, whose data is not yet found
 * @param start where it begins
 */
record Directory(List<Entry> entries, long start) {

	private static final int END = 0x06054B50;

	private static final int END_LENGTH = 22;

	private static final int LOCATOR = 0x07064B50;

	private static final int LOCATOR_LENGTH = 20;

	private static final int WIDE_END = 0x06064B50;

	private static final int WIDE_END_LENGTH = 56;

	private static final int ENTRY = 0x02014B50;

	private static final int ENTRY_LENGTH = 46;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int FULL_SHORT = 0xFFFF;

	private static final long FULL = 0xFFFF_FFFFL;

	/** Where the directory is said to be. */
	private record Claim(long entries, long size, long start, long end) {
	}

	static Directory of(Bytes bytes, ArchiveLimits limits) throws ArchiveException {
		Claim claim = wide(bytes, end(bytes));
		if (claim.start() + claim.size() != claim.end()) {
			throw ArchiveException.damaged();
		}
		if (claim.entries() > limits.entries()) {
			throw new ArchiveException("文件内含 %d 个部件，至多 %d 个。 The archive has too many entries."
				.formatted(claim.entries(), limits.entries()));
		}
		List<Entry> entries = new ArrayList<>();
		long at = claim.start();
		for (int i = 0; i < claim.entries(); i++) {
			entries.add(entry(bytes, at));
			at += ENTRY_LENGTH + bytes.two(at + 28) + bytes.two(at + 30) + bytes.two(at + 32);
		}
		if (at != claim.end()) {
			throw ArchiveException.damaged();
		}
		return new Directory(entries, claim.start());
	}

	/** The one record that ends the file; two that could are a trick. */
	private static long end(Bytes bytes) throws ArchiveException {
		long found = -1;
		boolean elsewhere = false;
		long lowest = Math.max(0L, (long) bytes.length() - END_LENGTH - LONGEST_COMMENT);
		for (long at = (long) bytes.length() - END_LENGTH; at >= lowest; at--) {
			if (bytes.is(at, END)) {
				boolean fits = at + END_LENGTH + bytes.two(at + 20) == bytes.length();
				elsewhere |= !fits || found >= 0;
				found = fits ? at : found;
			}
		}
		if (elsewhere) {
			throw new ArchiveException(
					"压缩目录之后另有数据，或有两个压缩目录；请重新保存后提交。 Something stands behind the archive's directory; save the file anew.");
		}
		if (found < 0) {
			throw ArchiveException.damaged();
		}
		return found;
	}

	private static Claim wide(Bytes bytes, long end) throws ArchiveException {
		boolean oneDisk = bytes.two(end + 4) == bytes.two(end + 6) && bytes.two(end + 8) == bytes.two(end + 10);
		int entries = bytes.two(end + 10);
		long size = bytes.unsigned(end + 12);
		long start = bytes.unsigned(end + 16);
		long locator = end - LOCATOR_LENGTH;
		boolean full = entries == FULL_SHORT || size == FULL || start == FULL;
		if (!oneDisk || (full && !bytes.is(locator, LOCATOR))) {
			throw ArchiveException.damaged();
		}
		if (!bytes.is(locator, LOCATOR)) {
			return new Claim(entries, size, start, end);
		}
		long record = bytes.eight(locator + 8);
		if (record + WIDE_END_LENGTH != locator || !bytes.is(record, WIDE_END)
				|| bytes.eight(record + 4) + 12 != WIDE_END_LENGTH) {
			throw ArchiveException.damaged();
		}
		Claim claim = new Claim(bytes.eight(record + 32), bytes.eight(record + 40), bytes.eight(record + 48), record);
		boolean agreed = (entries == FULL_SHORT || entries == claim.entries()) && (size == FULL || size == claim.size())
				&& (start == FULL || start == claim.start());
		if (!agreed) {
			throw ArchiveException.damaged();
		}
		return claim;
	}

	private static Entry entry(Bytes bytes, long at) throws ArchiveException {
		if (!bytes.is(at, ENTRY)) {
			throw ArchiveException.damaged();
		}
		int nameLength = bytes.two(at + 28);
		Extra extra = new Extra(bytes, at + ENTRY_LENGTH + nameLength, bytes.two(at + 30));
		long unpacked = extra.wide(bytes.unsigned(at + 24));
		long packed = extra.wide(bytes.unsigned(at + 20));
		long header = extra.wide(bytes.unsigned(at + 42));
		String name = bytes.text(at + ENTRY_LENGTH, nameLength);
		return new Entry(name, bytes.two(at + 8), bytes.two(at + 10), bytes.four(at + 16), packed, unpacked, header,
				-1);
	}

}
