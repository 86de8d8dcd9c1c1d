package org.mingzhang.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.recognition.Hints;

/**
 * What a process is asked to do with a document.
 *
 * @param format its format
 * @param hints what the sender says about it
 */
record Task(ReadableFormat format, Hints hints) {

	private static final EventCodec CODEC = new EventCodec();

	/** Reads a task as {@link #send} wrote it. */
	static Task receive(DataInputStream in) throws IOException {
		ReadableFormat format = ReadableFormat
			.valueOf(new String(Frames.read(in, Frames.LONGEST_TASK), StandardCharsets.US_ASCII));
		return new Task(format, CODEC.read(Frames.read(in, Frames.LONGEST_TASK), Hints.class));
	}

	void send(DataOutputStream out) throws IOException {
		Frames.write(out, this.format.name().getBytes(StandardCharsets.US_ASCII));
		Frames.write(out, CODEC.write(this.hints));
	}

}
