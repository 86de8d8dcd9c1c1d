package org.mingzhang.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The headers of the entries. Each has to say what the directory says, and the entries
 * have to fill the file up to the directory without a gap or an overlap, so that nothing
 * is hidden from one program that another would read.
 */
final class Headers {

	private static final int HEADER = 0x04034B50;

	private static final int HEADER_LENGTH = 30;

	private static final int DESCRIPTOR = 0x08074B50;

	private final Bytes bytes;

	private Headers(Bytes bytes) {
		this.bytes = bytes;
	}

	/** The entries of a directory with the places of their data. */
	static List<Entry> confirm(Bytes bytes, Directory directory) throws ArchiveException {
		Headers headers = new Headers(bytes);
		List<Entry> inOrder = new ArrayList<>(directory.entries());
		inOrder.sort(Comparator.comparingLong(Entry::header));
		List<Entry> confirmed = new ArrayList<>();
		long next = 0;
		for (int i = 0; i < inOrder.size(); i++) {
			Entry entry = inOrder.get(i);
			if (entry.header() != next) {
				throw hidden();
			}
			next = (i + 1 < inOrder.size()) ? inOrder.get(i + 1).header() : directory.start();
			confirmed.add(headers.confirm(entry, next));
		}
		if (next != directory.start()) {
			throw hidden();
		}
		return confirmed;
	}

	private static ArchiveException hidden() {
		return new ArchiveException(
				"压缩包的目录与内容不符，有隐藏或重叠的数据；请重新保存后提交。 Directory and contents of the archive differ; save the file anew.");
	}

	private Entry confirm(Entry entry, long next) throws ArchiveException {
		long at = entry.header();
		int nameLength = this.bytes.two(at + 26);
		int extraLength = this.bytes.two(at + 28);
		long data = at + HEADER_LENGTH + nameLength + extraLength;
		boolean same = this.bytes.is(at, HEADER) && this.bytes.two(at + 8) == entry.method()
				&& ((this.bytes.two(at + 6) ^ entry.flags()) & 0x2049) == 0
				&& this.bytes.text(at + HEADER_LENGTH, nameLength).equals(entry.name());
		if (!same || data + entry.packed() > next) {
			throw hidden();
		}
		Extra extra = new Extra(this.bytes, at + HEADER_LENGTH + nameLength, extraLength);
		long unpacked = extra.wide(this.bytes.unsigned(at + 22));
		long packed = extra.wide(this.bytes.unsigned(at + 18));
		boolean agreed = this.bytes.four(at + 14) == entry.crc() && packed == entry.packed()
				&& unpacked == entry.unpacked();
		boolean open = this.bytes.four(at + 14) == 0 && packed == 0 && unpacked == 0;
		Entry confirmed = entry.at((int) data);
		if (entry.isDescribedBehind()) {
			confirmDescriptor(confirmed, next - confirmed.end());
		}
		else if (confirmed.end() != next) {
			throw hidden();
		}
		if (!agreed && !(open && entry.isDescribedBehind())) {
			throw hidden();
		}
		return confirmed;
	}

	/**
	 * Checksum and sizes behind the data: with or without a signature, in narrow or wide
	 * numbers.
	 */
	private void confirmDescriptor(Entry entry, long length) throws ArchiveException {
		boolean signed = length == 16 || length == 24;
		boolean wide = length == 20 || length == 24;
		if (!signed && !wide && length != 12) {
			throw hidden();
		}
		long at = entry.end() + (signed ? 4 : 0);
		long packed = wide ? this.bytes.eight(at + 4) : this.bytes.unsigned(at + 4);
		long unpacked = wide ? this.bytes.eight(at + 12) : this.bytes.unsigned(at + 8);
		boolean agreed = this.bytes.four(at) == entry.crc() && packed == entry.packed() && unpacked == entry.unpacked();
		if (!agreed || (signed && !this.bytes.is(entry.end(), DESCRIPTOR))) {
			throw hidden();
		}
	}

}
