package org.mingzhang.writing.office;

/** Texts of a filing, as a file of an office can hold them. */
public final class Texts {

	private Texts() {
	}

	/**
	 * A text without the control characters that XML cannot hold; each becomes the
	 * character that stands for an unreadable one.
	 * @param text any text
	 * @return the text that can be written
	 */
	public static String writable(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
		return out.toString();
	}

	private static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

}
