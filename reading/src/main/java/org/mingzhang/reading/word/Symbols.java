package org.mingzhang.reading.word;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts, which name them by a place in the font. */
final class Symbols {

	private static final int PRIVATE = 0xF000;

	private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x6C, "●"), Map.entry(0x6E, "■"),
			Map.entry(0x6F, "□"), Map.entry(0x71, "□"), Map.entry(0x75, "◆"), Map.entry(0xA8, "□"),
			Map.entry(0xFC, "√"), Map.entry(0xFB, "×"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"),
			Map.entry(0x52, "☑"), Map.entry(0x51, "☒"), Map.entry(0xD8, "➢"), Map.entry(0xE0, "→"));

	private static final String UNKNOWN = "▪";

	private Symbols() {
	}

	/**
	 * The character that a symbol looks like.
	 * @param font the font
	 * @param code the place in the font, in hexadecimal digits
	 * @return the character; a square where the font is not known
	 */
	static String of(@Nullable String font, @Nullable String code) {
		int place;
		try {
			place = Integer.parseInt((code != null) ? code : "", 16);
		}
		catch (NumberFormatException ex) {
			return UNKNOWN;
		}
		if (font != null && font.startsWith("Wingdings")) {
			return WINGDINGS.getOrDefault(place & 0xFF, UNKNOWN);
		}
		if (place >= PRIVATE && place <= PRIVATE + 0xFF) {
			int plain = place - PRIVATE;
			return (plain > 0x20 && plain < 0x7F) ? Character.toString(plain) : UNKNOWN;
		}
		return (place > 0x20 && Character.isBmpCodePoint(place) && !Character.isSurrogate((char) place))
				? Character.toString(place) : UNKNOWN;
	}

}
