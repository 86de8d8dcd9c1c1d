package org.mingzhang.reading.archive;

import java.nio.charset.StandardCharsets;

/**
 * Little-endian numbers in a file.
 *
 * @param file the file
 */
record Bytes(byte[] file) {

	private static final long UNSIGNED = 0xFFFF_FFFFL;

	int length() {
		return this.file.length;
	}

	int two(long at) throws ArchiveException {
		int index = index(at, 2);
		return (this.file[index] & 0xFF) | (this.file[index + 1] & 0xFF) << 8;
	}

	int four(long at) throws ArchiveException {
		return two(at) | two(at + 2) << 16;
	}

	long unsigned(long at) throws ArchiveException {
		return four(at) & UNSIGNED;
	}

	/** Eight bytes; what is above the range of a file is no size. */
	long eight(long at) throws ArchiveException {
		long value = unsigned(at) | unsigned(at + 4) << 32;
		if (value < 0) {
			throw ArchiveException.damaged();
		}
		return value;
	}

	String text(long at, int length) throws ArchiveException {
		return new String(this.file, index(at, length), length, StandardCharsets.UTF_8);
	}

	boolean is(long at, int signature) throws ArchiveException {
		return at >= 0 && at + 4 <= this.file.length && four(at) == signature;
	}

	int index(long at, int length) throws ArchiveException {
		if (at < 0 || at + length > this.file.length) {
			throw ArchiveException.damaged();
		}
		return (int) at;
	}

}
