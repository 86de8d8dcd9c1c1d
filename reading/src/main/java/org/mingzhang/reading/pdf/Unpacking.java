package org.mingzhang.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the compressed parts of a file without keeping anything, before a parser does.
 * A small file may be made to unpack to more than any machine holds; and a part that is
 * damaged carries a checksum that says so, while parsers go on with what they got.
 */
final class Unpacking {

	/** What came of it. */
	enum Outcome {

		/** All of it is whole and within the limit. */
		FITS,

		/** It holds more than the limit, or is packed more than once. */
		TOO_MUCH,

		/** A part of it is not what was packed. */
		DAMAGED

	}

	private static final String STREAM = "stream";

	private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

	private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");

	/** Parts that are packed in another way first, or that are never unpacked. */
	private static final Pattern OTHERWISE = Pattern
		.compile("/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|Crypt|Image)\\b");

	/** How far before its bytes the description of a stream is looked for. */
	private static final int DESCRIPTION = 4096;

	private static final int PIECE = 1 << 16;

	private final byte[] file;

	private final String text;

	private final long limit;

	private final boolean encrypted;

	private long unpacked;

	private Unpacking(byte[] file, long limit) {
		this.file = file;
		this.text = new String(file, StandardCharsets.ISO_8859_1);
		this.limit = limit;
		this.encrypted = this.text.contains("/Encrypt");
	}

	/**
	 * Unpacks a file.
	 * @param file the file
	 * @param limit most bytes
	 * @return what came of it
	 */
	static Outcome of(byte[] file, long limit) {
		return new Unpacking(file, limit).outcome();
	}

	private Outcome outcome() {
		boolean whole = true;
		for (int at = this.text.indexOf(STREAM); at >= 0; at = this.text.indexOf(STREAM, at + STREAM.length())) {
			int begin = begin(at);
			if (begin < 0) {
				continue;
			}
			String description = description(at);
			if (PACKED.matcher(description).results().count() > 1) {
				return Outcome.TOO_MUCH;
			}
			boolean unpacked = unpack(begin);
			if (this.unpacked > this.limit || Thread.currentThread().isInterrupted()) {
				return Outcome.TOO_MUCH;
			}
			boolean expected = FLATE.matcher(description).find() && !OTHERWISE.matcher(description).find();
			whole &= unpacked || !expected;
		}
		return (whole || this.encrypted) ? Outcome.FITS : Outcome.DAMAGED;
	}

	/**
	 * Where the bytes of a stream begin whose word stands at a place; -1 if none does.
	 */
	private int begin(int word) {
		int end = word + STREAM.length();
		if (this.text.startsWith("end", word - 3)) {
			return -1;
		}
		return this.text.startsWith("\n", end) ? end + 1 : this.text.startsWith("\r\n", end) ? end + 2 : -1;
	}

	private String description(int start) {
		int from = Math.max(this.text.lastIndexOf("obj", start), start - DESCRIPTION);
		return this.text.substring(Math.max(0, from), start);
	}

	/** Whether compressed data begins at a place and is whole. */
	private boolean unpack(int from) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.file, from, this.file.length - from);
			byte[] piece = new byte[PIECE];
			int length = inflater.inflate(piece);
			while (length > 0 && this.unpacked <= this.limit) {
				this.unpacked += length;
				length = inflater.inflate(piece);
			}
			return inflater.finished();
		}
		catch (DataFormatException ex) {
			return false;
		}
		finally {
			inflater.end();
		}
	}

}
