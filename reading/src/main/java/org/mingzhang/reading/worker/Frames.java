package org.mingzhang.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Pieces of bytes with their length before them, as caller and process send them. */
final class Frames {

	/** No document that is taken in is longer. */
	static final int LONGEST_TASK = 256 * 1024 * 1024;

	/**
	 * No filing is longer; the caller has to hold it in memory of its own, which a
	 * document must not fill.
	 */
	static final int LONGEST_ANSWER = 16 * 1024 * 1024;

	private Frames() {
	}

	static void write(DataOutputStream out, byte[] frame) throws IOException {
		out.writeInt(frame.length);
		out.write(frame);
	}

	/**
	 * Reads a frame.
	 * @param longest what is longer is no frame
	 * @throws EOFException if the other side has ended
	 */
	static byte[] read(DataInputStream in, int longest) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > longest) {
			throw new IOException("A frame of " + length + " bytes");
		}
		byte[] frame = in.readNBytes(length);
		if (frame.length < length) {
			throw new EOFException("A frame ended after " + frame.length + " of " + length + " bytes");
		}
		return frame;
	}

}
