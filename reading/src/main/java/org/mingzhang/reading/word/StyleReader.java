package org.mingzhang.reading.word;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of paragraphs ({@code w:pPr}) and of characters ({@code w:rPr}).
 */
final class StyleReader {

	private @Nullable Boolean centred;

	private @Nullable Integer outline;

	private @Nullable Integer list;

	private @Nullable Integer level;

	private @Nullable Integer size;

	private @Nullable Boolean hidden;

	private @Nullable String style;

	/** Whether the mark at the end of the paragraph was deleted, or put in. */
	private boolean deleted;

	private boolean inserted;

	private boolean markHidden;

	/** Reads the element that was begun last. */
	StyleReader read(Markup markup) throws IOException {
		markup.children((name) -> take(markup, name));
		return this;
	}

	private void take(Markup markup, String name) throws IOException {
		switch (name) {
			case "w:pStyle", "w:rStyle" -> this.style = markup.value();
			case "w:jc" -> this.centred = markup.value().equals("center");
			case "w:outlineLvl" -> this.outline = markup.number("val", 9);
			case "w:numPr" -> markup.children((inner) -> {
				switch (inner) {
					case "w:numId" -> this.list = markup.number("val", 0);
					case "w:ilvl" -> this.level = markup.number("val", 0);
					case "w:ins" -> this.inserted = true;
					default -> {
					}
				}
			});
			case "w:sz" -> this.size = markup.number("val", 0);
			case "w:vanish" -> this.hidden = markup.isOn();
			case "w:rPr" -> markup.children((inner) -> {
				switch (inner) {
					case "w:del", "w:moveFrom" -> this.deleted = true;
					case "w:ins", "w:moveTo" -> this.inserted = true;
					case "w:vanish" -> this.markHidden = markup.isOn();
					default -> {
					}
				}
			});
			default -> {
			}
		}
	}

	Style said() {
		return new Style(this.centred, this.outline, this.list, this.level, this.size, this.hidden);
	}

	@Nullable String style() {
		return this.style;
	}

	boolean deleted() {
		return this.deleted;
	}

	boolean inserted() {
		return this.inserted;
	}

	boolean markHidden() {
		return this.markHidden;
	}

}
