package org.mingzhang.reading.archive;

/**
 * The sizes of an entry whose header is too narrow for them: they stand in an extra field
 * (zip64) in a fixed order, each only if its place in the header is full of ones.
 */
final class Extra {

	private static final long FULL = 0xFFFF_FFFFL;

	private static final int ZIP64 = 1;

	private final Bytes bytes;

	private long at;

	private long end;

	Extra(Bytes bytes, long start, int length) throws ArchiveException {
		this.bytes = bytes;
		long limit = start + length;
		long field = start;
		while (field + 4 <= limit) {
			int size = bytes.two(field + 2);
			if (field + 4 + size > limit) {
				throw ArchiveException.damaged();
			}
			if (bytes.two(field) == ZIP64) {
				if (this.end > 0) {
					throw ArchiveException.damaged();
				}
				this.at = field + 4;
				this.end = this.at + size;
			}
			field += 4 + size;
		}
	}

	/** The value of the header, or the next of the field. */
	long wide(long value) throws ArchiveException {
		if (value != FULL) {
			return value;
		}
		if (this.at + 8 > this.end) {
			throw ArchiveException.damaged();
		}
		this.at += 8;
		return this.bytes.eight(this.at - 8);
	}

}
