package org.mingzhang.reading.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Tells compound files (OLE2) apart by the names in their directory: the old formats of
 * office programs, and the new ones under a password, which lie in the same container.
 */
final class CompoundNames {

	private static final Map<String, FileFormat> STREAMS = Map.of("EncryptedPackage", FileFormat.LOCKED_OFFICE,
			"EncryptionInfo", FileFormat.LOCKED_OFFICE, "Workbook", FileFormat.OLD_WORKBOOK, "Book",
			FileFormat.OLD_WORKBOOK, "ETExtData", FileFormat.OLD_WORKBOOK, "WordDocument", FileFormat.OLD_DOCUMENT,
			"PowerPoint Document", FileFormat.PRESENTATION);

	private static final int HEADER = 512;

	private static final int SECTOR_SHIFT = 30;

	private static final int FIRST_DIRECTORY_SECTOR = 48;

	private static final int ENTRY = 128;

	private static final int NAME_LENGTH = 64;

	/** Further entries belong to things inside of the document. */
	private static final int MOST_ENTRIES = 64;

	private CompoundNames() {
	}

	static FileFormat format(byte[] bytes) {
		if (bytes.length < HEADER) {
			return FileFormat.OLD_OFFICE;
		}
		ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		long sector = 1L << Math.clamp(file.getShort(SECTOR_SHIFT), 7, 20);
		long directory = (file.getInt(FIRST_DIRECTORY_SECTOR) + 1L) * sector;
		for (int i = 0; i < MOST_ENTRIES; i++) {
			long entry = directory + (long) i * ENTRY;
			if (entry < 0 || entry + ENTRY > bytes.length) {
				break;
			}
			FileFormat found = STREAMS.get(name(file, (int) entry));
			if (found != null) {
				return found;
			}
		}
		return FileFormat.OLD_OFFICE;
	}

	/**
	 * An entry's name is UTF-16 with its length in bytes behind, the end mark counted.
	 */
	private static String name(ByteBuffer file, int entry) {
		int length = Math.clamp(file.getShort(entry + NAME_LENGTH) - 2, 0, NAME_LENGTH);
		return new String(file.array(), entry, length, StandardCharsets.UTF_16LE);
	}

}
