package org.mingzhang.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells packages apart by the names in their directory, which stand in it unpacked.
 * Whether the package can be trusted is not asked here.
 */
final class ZipNames {

	private static final Map<String, FileFormat> MAIN_PARTS = Map.of("xl/workbook.xml", FileFormat.WORKBOOK,
			"xl/workbook.bin", FileFormat.BINARY_WORKBOOK, "word/document.xml", FileFormat.DOCUMENT,
			"ppt/presentation.xml", FileFormat.PRESENTATION, "OFD.xml", FileFormat.OFD);

	private static final int HEADER = 46;

	private static final int NAME_LENGTH = 28;

	/** Names longer than any of the main parts are not looked at. */
	private static final int LONGEST_NAME = 64;

	private ZipNames() {
	}

	static FileFormat format(byte[] bytes) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i + HEADER <= bytes.length; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
				int length = (bytes[i + NAME_LENGTH] & 0xFF) | (bytes[i + NAME_LENGTH + 1] & 0xFF) << 8;
				if (length <= LONGEST_NAME && i + HEADER + length <= bytes.length) {
					names.add(new String(bytes, i + HEADER, length, StandardCharsets.UTF_8));
				}
			}
		}
		return MAIN_PARTS.entrySet()
			.stream()
			.filter((part) -> names.contains(part.getKey()))
			.map(Map.Entry::getValue)
			.sorted()
			.findFirst()
			.orElseGet(() -> names.contains("mimetype") && names.contains("content.xml") ? FileFormat.OPEN_DOCUMENT
					: FileFormat.ARCHIVE);
	}

}
