package org.mingzhang.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.document.Problem;

/**
 * What bytes of unknown encoding say: a text, or the lines where they say nothing. UTF-8,
 * UTF-16 with a byte order mark, and GB18030 (with GBK and GB 2312 in it) are told apart.
 */
public sealed interface Decoding {

	/**
	 * The bytes are text.
	 *
	 * @param text the text, without a byte order mark
	 */
	record Text(String text) implements Decoding {
	}

	/**
	 * The bytes are no text.
	 *
	 * @param problems where and why
	 */
	record Undecodable(List<Problem> problems) implements Decoding {

		public Undecodable {
			problems = List.copyOf(problems);
		}

	}

	/**
	 * Decodes bytes.
	 * @param bytes a text document
	 * @return its text, or why it has none
	 */
	static Decoding of(byte[] bytes) {
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return strictly(bytes, 2, StandardCharsets.UTF_16BE);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return strictly(bytes, 2, StandardCharsets.UTF_16LE);
		}
		int offset = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		Decoding utf8 = strictly(bytes, offset, StandardCharsets.UTF_8);
		if (utf8 instanceof Text || offset > 0 || looksLikeUtf8(bytes)) {
			return utf8;
		}
		Decoding gb18030 = strictly(bytes, 0, Charset.forName("GB18030"));
		return (gb18030 instanceof Text) ? gb18030 : utf8;
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Damaged UTF-8 must not pass for GB18030. Chinese text in GB18030 is nearly never
	 * valid as UTF-8 for long.
	 */
	private static boolean looksLikeUtf8(byte[] bytes) {
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
		return decoded.flip().chars().filter((symbol) -> symbol > 0x7F).limit(8).count() == 8;
	}

	private static Decoding strictly(byte[] bytes, int offset, Charset charset) {
		CharsetDecoder decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
		CharBuffer out = CharBuffer.allocate(bytes.length - offset + 1);
		List<Problem> problems = new ArrayList<>();
		int lastLine = 0;
		CoderResult result = decoder.decode(in, out, true);
		while (result.isError()) {
			int line = 1 + (int) out.duplicate().flip().chars().filter((symbol) -> symbol == '\n').count();
			if (line != lastLine) {
				problems.add(undecodable(line, charset));
				lastLine = line;
			}
			in.position(in.position() + result.length());
			out.put('?');
			result = decoder.decode(in, out, true);
		}
		String text = out.flip().toString();
		int binary = text.indexOf('\0');
		if (problems.isEmpty() && binary >= 0) {
			long line = 1 + text.substring(0, binary).chars().filter((symbol) -> symbol == '\n').count();
			problems.add(new Problem((int) line, "文件不是文本文件。 The file is not a text file: it holds binary data."));
		}
		return problems.isEmpty() ? new Text(text) : new Undecodable(problems);
	}

	private static Problem undecodable(int line, Charset charset) {
		return new Problem(line,
				"本行有无法按 %s 解码的字节，请以 UTF-8 或 GB18030 编码保存后重新提交。 The line has bytes that are not %s; save the file as UTF-8 or GB18030."
					.formatted(charset.name(), charset.name()));
	}

}
