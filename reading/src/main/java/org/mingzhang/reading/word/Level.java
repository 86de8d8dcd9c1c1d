package org.mingzhang.reading.word;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A level of a list.
 *
 * @param start its first number
 * @param format how the number is printed
 * @param text what is printed, with %1 for the number of the first level
 * @param suffix what stands behind it: tab, space or nothing
 * @param restart the level, from 1, behind whose paragraphs it begins anew; 0 for none,
 * null for every higher level
 * @param plain whether the numbers of all levels are printed as digits
 * @param style the style of paragraphs that belongs to it
 */
record Level(int start, String format, String text, String suffix, @Nullable Integer restart, boolean plain,
		@Nullable String style) {

	static final Level NONE = new Level(1, "none", "", "nothing", null, false, null);

	/** Reads a level ({@code w:lvl}). */
	static Level read(Markup markup) throws IOException {
		Level[] read = { new Level(0, "decimal", "", "tab", null, false, null) };
		markup.children((name) -> {
			Level before = read[0];
			read[0] = switch (name) {
				case "w:start" -> new Level(markup.number("val", 0), before.format, before.text, before.suffix,
						before.restart, before.plain, before.style);
				case "w:numFmt" -> new Level(before.start, markup.value(), before.text, before.suffix, before.restart,
						before.plain, before.style);
				case "w:lvlText" -> new Level(before.start, before.format, markup.value(), before.suffix,
						before.restart, before.plain, before.style);
				case "w:suff" -> new Level(before.start, before.format, before.text, markup.value(), before.restart,
						before.plain, before.style);
				case "w:lvlRestart" -> new Level(before.start, before.format, before.text, before.suffix,
						markup.number("val", 0), before.plain, before.style);
				case "w:isLgl" -> new Level(before.start, before.format, before.text, before.suffix, before.restart,
						markup.isOn(), before.style);
				case "w:pStyle" -> new Level(before.start, before.format, before.text, before.suffix, before.restart,
						before.plain, markup.value());
				default -> before;
			};
		});
		return read[0];
	}

	boolean isBullet() {
		return this.format.equals("bullet");
	}

}
