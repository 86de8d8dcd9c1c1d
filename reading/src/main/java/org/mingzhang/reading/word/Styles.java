package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The styles of a document (样式), each with what it inherits. */
final class Styles {

	/** A chain of styles that is longer runs in a circle. */
	private static final int LONGEST = 40;

	private static final int TEXT = 9;

	private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

	private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录) ?\\d");

	private final Map<String, Definition> definitions = new HashMap<>();

	private Style defaults = Style.NONE;

	private @Nullable String defaultParagraph;

	private record Definition(Style said, @Nullable String basedOn, boolean contents) {
	}

	void take(Markup markup, String name) throws IOException {
		if (name.equals("w:docDefaults")) {
			markup.children((inner) -> markup.children((_) -> {
				StyleReader properties = new StyleReader().read(markup);
				this.defaults = properties.said().over(this.defaults);
			}));
		}
		else if (name.equals("w:style")) {
			takeStyle(markup);
		}
	}

	private void takeStyle(Markup markup) throws IOException {
		String id = markup.attribute("styleId");
		String preset = markup.attribute("default");
		boolean first = "paragraph".equals(markup.attribute("type")) && ("1".equals(preset) || "true".equals(preset));
		String[] names = { "", null };
		Style[] said = { Style.NONE };
		markup.children((name) -> {
			switch (name) {
				case "w:name" -> names[0] = markup.value().strip().toLowerCase(Locale.ROOT);
				case "w:basedOn" -> names[1] = markup.value();
				case "w:pPr", "w:rPr" -> said[0] = new StyleReader().read(markup).said().over(said[0]);
				default -> {
				}
			}
		});
		if (id != null) {
			this.definitions.put(id, new Definition(named(names[0]).over(said[0]).over(Style.NONE), names[1],
					CONTENTS.matcher(names[0]).matches()));
			this.defaultParagraph = first ? id : this.defaultParagraph;
		}
	}

	/**
	 * What the name of a style says: heading 1 is of the first level, whatever it says.
	 */
	private static Style named(String name) {
		Matcher heading = HEADING.matcher(name);
		if (heading.matches()) {
			return new Style(null, Integer.parseInt(heading.group(1)) - 1, null, null, null, null);
		}
		return (name.equals("title") || name.equals("标题")) ? new Style(null, 0, null, null, null, null) : Style.NONE;
	}

	/** What the style of a paragraph says; null for a paragraph that names none. */
	Style paragraph(@Nullable String id) {
		String style = (id != null && this.definitions.containsKey(id)) ? id : this.defaultParagraph;
		Style said = (style != null) ? resolve(style) : Style.NONE;
		return said.over(this.defaults);
	}

	/** What the style of a run says. */
	Style run(@Nullable String id) {
		return (id != null) ? resolve(id) : Style.NONE;
	}

	private Style resolve(String id) {
		Style said = Style.NONE;
		String next = id;
		for (int i = 0; i < LONGEST && next != null; i++) {
			Definition definition = this.definitions.get(next);
			if (definition == null) {
				return said;
			}
			said = said.over(definition.said());
			next = definition.basedOn();
		}
		return said;
	}

	/** Whether a style is that of entries in a table of contents. */
	boolean isContents(@Nullable String id) {
		Definition definition = (id != null) ? this.definitions.get(id) : null;
		return definition != null && definition.contents();
	}

	/** Whether a paragraph has a level in the outline. */
	static boolean isHeading(Style style) {
		return style.outline() != null && style.outline() < TEXT;
	}

}
