package org.mingzhang.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The first bytes of a file, and what formats begin with. */
final class Signature {

	/** A PDF may begin with other bytes, but not with more than these. */
	private static final int PDF_WITHIN = 1024;

	/** So much of a text is looked at to tell it from other bytes. */
	private static final int HEAD = 4096;

	private static final int BITMAP_RESERVED = 6;

	private static final List<String> IMAGES = List.of("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a",
			"II*\0", "MM\0*");

	private static final List<String> ARCHIVES = List.of("Rar!\u001A", "7z\u00BC\u00AF\u0027\u001C", "\u001F\u008B");

	private static final Map<String, FileFormat> MARKUP = Map.of("<!doctype html", FileFormat.HTML, "<html",
			FileFormat.HTML, "<head", FileFormat.HTML, "<body", FileFormat.HTML, "<meta", FileFormat.HTML, "<table",
			FileFormat.HTML, "mime-version:", FileFormat.HTML, "<?xml", FileFormat.XML);

	private final byte[] bytes;

	/** The beginning, a character for every byte. */
	private final String head;

	private Signature(byte[] bytes) {
		this.bytes = bytes;
		this.head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
	}

	static FileFormat of(byte[] bytes) {
		return new Signature(bytes).format();
	}

	private FileFormat format() {
		if (this.bytes.length == 0) {
			return FileFormat.EMPTY;
		}
		if (this.head.startsWith("PK\u0003\u0004") || this.head.startsWith("PK\u0005\u0006")) {
			return ZipNames.format(this.bytes);
		}
		if (this.head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			return CompoundNames.format(this.bytes);
		}
		if (this.head.startsWith("{\\rtf")) {
			return FileFormat.RTF;
		}
		if (ARCHIVES.stream().anyMatch(this.head::startsWith)) {
			return FileFormat.ARCHIVE;
		}
		if (isImage()) {
			return FileFormat.IMAGE;
		}
		if (this.head.substring(0, Math.min(PDF_WITHIN, this.head.length())).contains("%PDF-")) {
			return FileFormat.PDF;
		}
		return text();
	}

	private boolean isImage() {
		boolean riff = this.head.startsWith("RIFF") && this.head.startsWith("WEBP", 8);
		boolean phone = this.head.startsWith("ftypheic", 4) || this.head.startsWith("ftypmif1", 4);
		boolean bitmap = this.head.startsWith("BM") && this.head.startsWith("\0\0\0\0", BITMAP_RESERVED);
		return riff || phone || bitmap || IMAGES.stream().anyMatch(this.head::startsWith);
	}

	/** Markup is text that begins with a mark; bytes that no text has are none. */
	private FileFormat text() {
		String text = decoded();
		String start = text.stripLeading().toLowerCase(Locale.ROOT);
		Stream<Map.Entry<String, FileFormat>> found = MARKUP.entrySet()
			.stream()
			.filter((mark) -> start.startsWith(mark.getKey()));
		FileFormat plain = isText(text) ? FileFormat.TEXT : FileFormat.BINARY;
		return found.map(Map.Entry::getValue).findFirst().orElse(plain);
	}

	/** Enough of an encoding to see the marks and the control characters. */
	private String decoded() {
		if (this.head.startsWith("\u00EF\u00BB\u00BF")) {
			return this.head.substring(3);
		}
		Charset wide = this.head.startsWith("\u00FF\u00FE") ? StandardCharsets.UTF_16LE
				: this.head.startsWith("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
		int from = wide.equals(StandardCharsets.ISO_8859_1) ? 0 : 2;
		return new String(this.bytes, from, Math.min(this.bytes.length, HEAD) - from, wide);
	}

	private static boolean isText(String text) {
		return text.chars()
			.noneMatch((symbol) -> symbol < ' ' && symbol != '\t' && symbol != '\n' && symbol != '\r' && symbol != '\f'
					&& symbol != '\u000B' && symbol != '\u001A');
	}

}
