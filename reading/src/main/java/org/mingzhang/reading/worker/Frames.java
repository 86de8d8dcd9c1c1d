package org.mingzhang.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Pieces of bytes with their length before them, as caller and process send them. */
final class Frames {

	/** What is longer is no frame but the noise of a process that went wrong. */
	private static final int LONGEST = 64 * 1024 * 1024;

	private Frames() {
	}

	static void write(DataOutputStream out, byte[] frame) throws IOException {
		if (frame.length > LONGEST) {
			throw new IOException("A frame of " + frame.length + " bytes");
		}
		out.writeInt(frame.length);
		out.write(frame);
	}

	/**
	 * Reads a frame.
	 * @throws EOFException if the other side has ended
	 */
	static byte[] read(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new IOException("A frame of " + length + " bytes");
		}
		byte[] frame = in.readNBytes(length);
		if (frame.length < length) {
			throw new EOFException("A frame ended after " + frame.length + " of " + length + " bytes");
		}
		return frame;
	}

}
