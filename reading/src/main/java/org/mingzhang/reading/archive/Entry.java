package org.mingzhang.reading.archive;

/**
 * An entry of an archive, as its directory tells and its own header confirms.
 *
 * @param name its name
 * @param flags general purpose bits
 * @param method 0 stored, 8 deflated
 * @param crc checksum of what is unpacked
 * @param packed bytes in the archive
 * @param unpacked bytes when unpacked
 * @param header where its own header begins
 * @param data where its bytes begin; −1 until the header is read
 */
record Entry(String name, int flags, int method, int crc, long packed, long unpacked, long header, int data) {

	static final int STORED = 0;

	static final int DEFLATED = 8;

	private static final int ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

	private static final int DESCRIBED_BEHIND = 0x0008;

	Entry at(int dataStart) {
		return new Entry(this.name, this.flags, this.method, this.crc, this.packed, this.unpacked, this.header,
				dataStart);
	}

	boolean isEncrypted() {
		return (this.flags & ENCRYPTED) != 0;
	}

	/** Whether checksum and sizes stand behind the data. */
	boolean isDescribedBehind() {
		return (this.flags & DESCRIBED_BEHIND) != 0;
	}

	boolean isFolder() {
		return this.name.endsWith("/");
	}

	/** Whether this reader can unpack it. */
	boolean isPackedAsUsual() {
		return this.method == STORED || this.method == DEFLATED;
	}

	long end() {
		return this.data + this.packed;
	}

}
