package org.mingzhang.reading.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.XmlReader;

/**
 * The texts that cells share (共享字符串), kept closely: a workbook may have a million of
 * them. Runs of rich text are joined; how a text is spoken is left out.
 */
final class SharedStrings {

	/** A cell has no longer text. */
	private static final int LONGEST = 32_767;

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private byte[] texts = new byte[1 << 12];

	private int[] ends = new int[1 << 8];

	private int count;

	static SharedStrings of(OfficeFile file, Optional<String> part, int mostBytes) throws ArchiveException, TooMuch {
		SharedStrings strings = new SharedStrings();
		if (part.isPresent()) {
			try (XmlReader xml = file.open(part.get())) {
				strings.read(xml, mostBytes);
			}
		}
		return strings;
	}

	private void read(XmlReader xml, int mostBytes) throws ArchiveException, TooMuch {
		String root = xml.root();
		while (xml.nextChild(root)) {
			if (xml.name().equals("si")) {
				add(text(xml, "si").getBytes(StandardCharsets.UTF_8), mostBytes);
			}
			else {
				xml.skip();
			}
		}
	}

	/** The text of a rich text element, whose end it goes to. */
	static String text(XmlReader xml, String element) throws ArchiveException {
		String whole = "";
		StringBuilder joined = null;
		int event = xml.next();
		while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals(element)) {
			if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("rPh")) {
				xml.skip();
			}
			else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("t")) {
				String text = xml.elementText(LONGEST);
				if (whole.isEmpty()) {
					whole = text;
				}
				else {
					joined = (joined == null) ? new StringBuilder(whole) : joined;
					joined.append((joined.length() < LONGEST) ? text : "");
				}
			}
			event = xml.next();
		}
		return unescaped((joined != null) ? joined.toString() : whole);
	}

	static String unescaped(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		Matcher matcher = ESCAPED.matcher(text);
		return matcher.replaceAll(
				(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	private void add(byte[] text, int mostBytes) throws TooMuch {
		int start = (this.count == 0) ? 0 : this.ends[this.count - 1];
		if ((long) start + text.length > mostBytes || this.count > mostBytes / 8) {
			throw new TooMuch(
					"工作簿中的文字过多，未能读入；请删去与填报无关的工作表后提交。 The workbook holds too much text; leave out sheets that do not belong.");
		}
		if (start + text.length > this.texts.length) {
			this.texts = Arrays.copyOf(this.texts, Math.max(start + text.length, 2 * this.texts.length));
		}
		if (this.count == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.count);
		}
		System.arraycopy(text, 0, this.texts, start, text.length);
		this.ends[this.count] = start + text.length;
		this.count++;
	}

	int count() {
		return this.count;
	}

	/** How many bytes a text has. */
	int length(int index) {
		boolean known = index >= 0 && index < this.count;
		return known ? this.ends[index] - ((index == 0) ? 0 : this.ends[index - 1]) : 0;
	}

	/** A text by its number; empty where there is none. */
	String text(int index) {
		if (index < 0 || index >= this.count) {
			return "";
		}
		int start = (index == 0) ? 0 : this.ends[index - 1];
		return new String(this.texts, start, this.ends[index] - start, StandardCharsets.UTF_8);
	}

}
