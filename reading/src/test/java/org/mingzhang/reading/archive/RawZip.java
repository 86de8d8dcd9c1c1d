package org.mingzhang.reading.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The records of an archive by their signatures, for tests that change single bytes. */
final class RawZip {

	/** Starts what follows the packed bytes of an entry. */
	static final int DESCRIPTOR = 0x08074B50;

	/** Starts an entry of the directory. */
	static final int DIRECTORY_ENTRY = 0x02014B50;

	/** Starts the end of the directory. */
	static final int END = 0x06054B50;

	/** Starts the end of the directory with wide numbers. */
	static final int WIDE_END = 0x06064B50;

	private RawZip() {
	}

	static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	static int lastIndexOf(byte[] file, int signature) {
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int at = file.length - 4;
		while (numbers.getInt(at) != signature) {
			at--;
		}
		return at;
	}

	static int indexOf(byte[] file, int signature, int from) {
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int at = from;
		while (numbers.getInt(at) != signature) {
			at++;
		}
		return at;
	}

}
