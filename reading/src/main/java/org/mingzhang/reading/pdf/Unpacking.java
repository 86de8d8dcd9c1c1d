package org.mingzhang.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the compressed parts of a file without keeping anything, before a parser does:
 * a small file may be made to unpack to more than any machine holds.
 */
final class Unpacking {

	private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

	private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

	/** How far before its bytes the description of a stream is looked for. */
	private static final int DESCRIPTION = 4096;

	private static final int PIECE = 1 << 16;

	private final byte[] file;

	private final String text;

	private final long limit;

	private long unpacked;

	private Unpacking(byte[] file, long limit) {
		this.file = file;
		this.text = new String(file, StandardCharsets.ISO_8859_1);
		this.limit = limit;
	}

	/**
	 * Tells whether a file unpacks to too much.
	 * @param file the file
	 * @param limit most bytes
	 * @return whether its compressed parts hold more, or are packed more than once
	 */
	static boolean isTooMuch(byte[] file, long limit) {
		return new Unpacking(file, limit).isTooMuch();
	}

	private boolean isTooMuch() {
		Matcher stream = STREAM.matcher(this.text);
		while (stream.find()) {
			if (isPackedTwice(stream.start())) {
				return true;
			}
			unpack(stream.end());
			if (this.unpacked > this.limit || Thread.currentThread().isInterrupted()) {
				return true;
			}
		}
		return false;
	}

	private boolean isPackedTwice(int start) {
		int from = Math.max(this.text.lastIndexOf("obj", start), start - DESCRIPTION);
		return PACKED.matcher(this.text.substring(Math.max(0, from), start)).results().count() > 1;
	}

	/** Whatever is no compressed data ends at once. */
	private void unpack(int from) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.file, from, this.file.length - from);
			byte[] piece = new byte[PIECE];
			int length = inflater.inflate(piece);
			while (length > 0 && this.unpacked <= this.limit) {
				this.unpacked += length;
				length = inflater.inflate(piece);
			}
		}
		catch (DataFormatException ex) {
			// damaged, or not compressed: what was unpacked up to here counts
			this.unpacked++;
		}
		finally {
			inflater.end();
		}
	}

}
