package org.mingzhang.reading.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mingzhang.reading.archive.ArchiveLimits;

/**
 * Tells packages apart by the names in their directory, which stand in it unpacked.
 * Whether the package can be trusted is not asked here; what lies inside of its parts is
 * not looked at.
 */
final class ZipNames {

	private static final Map<String, FileFormat> MAIN_PARTS = Map.of("xl/workbook.xml", FileFormat.WORKBOOK,
			"xl/workbook.bin", FileFormat.BINARY_WORKBOOK, "word/document.xml", FileFormat.DOCUMENT,
			"ppt/presentation.xml", FileFormat.PRESENTATION, "OFD.xml", FileFormat.OFD);

	/** Stands at the top of every OpenDocument file, with the next. */
	private static final String TYPE = "mimetype";

	private static final String CONTENT = "content.xml";

	private static final int ENTRY = 0x02014B50;

	private static final int ENTRY_LENGTH = 46;

	private static final int NAME_LENGTH = 28;

	private static final int EXTRA_LENGTH = 30;

	private static final int COMMENT_LENGTH = 32;

	private static final int END = 0x06054B50;

	private static final int END_LENGTH = 22;

	private static final int SIZE = 12;

	private static final int START = 16;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int WIDE_LOCATOR = 0x07064B50;

	private static final int WIDE_LOCATOR_LENGTH = 20;

	private static final int WIDE_START = 48;

	private static final int WIDE_END_LENGTH = 56;

	/** Names longer than any of the main parts are not looked at. */
	private static final int LONGEST_NAME = 64;

	private final ByteBuffer file;

	private final Set<String> names = new HashSet<>();

	private ZipNames(byte[] bytes) {
		this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	static FileFormat format(byte[] bytes) {
		ZipNames zip = new ZipNames(bytes);
		zip.look(zip.start());
		return MAIN_PARTS.entrySet()
			.stream()
			.filter((part) -> zip.names.contains(part.getKey()))
			.map(Map.Entry::getValue)
			.sorted()
			.findFirst()
			.orElse(zip.names.containsAll(Set.of(TYPE, CONTENT)) ? FileFormat.OPEN_DOCUMENT : FileFormat.ARCHIVE);
	}

	/** Where the directory begins, after the record that ends the file; or −1. */
	private long start() {
		long length = this.file.capacity();
		for (long end = length - END_LENGTH; end >= Math.max(0, length - END_LENGTH - LONGEST_COMMENT); end--) {
			if (is(end, END)) {
				long start = unsigned(end + START);
				long before = end - unsigned(end + SIZE);
				return is(start, ENTRY) ? start : is(before, ENTRY) ? before : wide(end - WIDE_LOCATOR_LENGTH);
			}
		}
		return -1;
	}

	/** An archive with wide numbers says in another record where its directory begins. */
	private long wide(long locator) {
		long record = is(locator, WIDE_LOCATOR) ? this.file.getLong((int) locator + 8) : -1;
		boolean there = record >= 0 && record <= this.file.capacity() - WIDE_END_LENGTH;
		return there ? this.file.getLong((int) record + WIDE_START) : -1;
	}

	private void look(long start) {
		long at = start;
		for (int i = 0; i < ArchiveLimits.FILING.entries() && is(at, ENTRY); i++) {
			int length = two(at + NAME_LENGTH);
			long behind = at + ENTRY_LENGTH + length;
			if (behind > this.file.capacity()) {
				return;
			}
			if (length <= LONGEST_NAME) {
				keep(new String(this.file.array(), (int) at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
			}
			at = behind + two(at + EXTRA_LENGTH) + two(at + COMMENT_LENGTH);
		}
	}

	private void keep(String name) {
		if (MAIN_PARTS.containsKey(name) || name.equals(TYPE) || name.equals(CONTENT)) {
			this.names.add(name);
		}
	}

	/** Whether a record begins at a place, and its fixed part ends within the file. */
	private boolean is(long at, int record) {
		int length = (record == ENTRY) ? ENTRY_LENGTH : WIDE_LOCATOR_LENGTH;
		return at >= 0 && at <= this.file.capacity() - length && this.file.getInt((int) at) == record;
	}

	private int two(long at) {
		return Short.toUnsignedInt(this.file.getShort((int) at));
	}

	private long unsigned(long at) {
		return Integer.toUnsignedLong(this.file.getInt((int) at));
	}

}
