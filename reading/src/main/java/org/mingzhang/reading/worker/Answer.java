package org.mingzhang.reading.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.reading.ReadingResult;

/**
 * A result of reading on its way between processes: the name of its type, then its JSON,
 * in the same form in which events carry a filing.
 */
final class Answer {

	/** A name with no result behind it: the parser failed in a way nobody foresaw. */
	private static final byte[] BROKEN = new byte[0];

	private static final EventCodec CODEC = new EventCodec();

	private Answer() {
	}

	static byte[] of(ReadingResult result) {
		byte[] name = result.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII);
		byte[] json = CODEC.write(result);
		return ByteBuffer.allocate(1 + name.length + json.length).put((byte) name.length).put(name).put(json).array();
	}

	static byte[] broken() {
		return BROKEN;
	}

	static boolean isBroken(byte[] answer) {
		return answer.length == 0;
	}

	/**
	 * Reads an answer.
	 * @throws IllegalArgumentException if it is none
	 */
	static ReadingResult result(byte[] answer) {
		int end = 1 + answer[0];
		String name = new String(answer, 1, answer[0], StandardCharsets.US_ASCII);
		Class<?> type = Arrays.stream(ReadingResult.class.getPermittedSubclasses())
			.filter((each) -> each.getSimpleName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No result is called " + name));
		return (ReadingResult) CODEC.read(Arrays.copyOfRange(answer, end, answer.length), type);
	}

}
