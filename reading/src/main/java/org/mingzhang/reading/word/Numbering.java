package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The automatic numbering of a document (自动编号): what its word processor prints before a
 * paragraph and does not keep in its text.
 */
final class Numbering {

	static final int LEVELS = 9;

	/** A list of the document, by which paragraphs are counted. */
	private static final class Definition {

		private final Map<Integer, Level> levels = new HashMap<>();

		private final Counter counter = new Counter();

		/** The name of the style whose list it really is, or which it defines. */
		private @Nullable String linked;

		private @Nullable String defines;

	}

	/** What a paragraph names: a list, some of its levels changed. */
	private static final class Instance {

		private int definition;

		private final Map<Integer, Level> levels = new HashMap<>();

		/** First numbers for this instance, until they are used. */
		private final Map<Integer, Integer> starts = new HashMap<>();

	}

	private final Map<Integer, Definition> definitions = new HashMap<>();

	private final Map<Integer, Instance> instances = new HashMap<>();

	void take(Markup markup, String name) throws IOException {
		if (name.equals("w:abstractNum")) {
			Definition definition = new Definition();
			this.definitions.put(markup.number("abstractNumId", -1), definition);
			markup.children((inner) -> {
				switch (inner) {
					case "w:lvl" -> definition.levels.put(markup.number("ilvl", 0), Level.read(markup));
					case "w:numStyleLink" -> definition.linked = markup.value();
					case "w:styleLink" -> definition.defines = markup.value();
					default -> {
					}
				}
			});
		}
		else if (name.equals("w:num")) {
			Instance instance = new Instance();
			this.instances.put(markup.number("numId", -1), instance);
			markup.children((inner) -> {
				switch (inner) {
					case "w:abstractNumId" -> instance.definition = markup.number("val", -1);
					case "w:lvlOverride" -> takeOverride(markup, instance);
					default -> {
					}
				}
			});
		}
	}

	private static void takeOverride(Markup markup, Instance instance) throws IOException {
		int level = markup.number("ilvl", 0);
		markup.children((name) -> {
			if (name.equals("w:startOverride")) {
				instance.starts.put(level, markup.number("val", 1));
			}
			else if (name.equals("w:lvl")) {
				instance.levels.put(level, Level.read(markup));
			}
		});
	}

	/**
	 * Counts a paragraph.
	 * @param said what is said of its list
	 * @param style the paragraph's style, which may belong to a level
	 * @return what is printed before it, and behind that a space where one parts them;
	 * empty if nothing is
	 */
	String next(Style said, @Nullable String style) {
		Instance instance = (said.list() != null) ? this.instances.get(said.list()) : null;
		Definition definition = (instance != null) ? definition(instance) : null;
		if (instance == null || definition == null) {
			return "";
		}
		int index = Math.clamp((said.level() != null) ? said.level() : ofStyle(definition, style), 0, LEVELS - 1);
		definition.counter.next(index, (level) -> level(instance, definition, level), instance.starts.remove(index));
		Level level = level(instance, definition, index);
		if (level.isBullet()) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < level.text().length(); i++) {
			char symbol = level.text().charAt(i);
			int number = (symbol == '%' && i + 1 < level.text().length()) ? level.text().charAt(i + 1) - '1' : -1;
			if (number >= 0 && number < LEVELS) {
				String format = level(instance, definition, number).format();
				text.append(Numerals.of(definition.counter.at(number), level.plain() ? "decimal" : format));
				i++;
			}
			else {
				text.append(symbol);
			}
		}
		return level.suffix().equals("nothing") ? text.toString() : apart(text.toString());
	}

	/** A mark such as 、 parts number and text by itself; a digit or word does not. */
	private static String apart(String text) {
		boolean word = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
		return word ? text + " " : text;
	}

	private @Nullable Definition definition(Instance instance) {
		Definition named = this.definitions.get(instance.definition);
		if (named == null || named.linked == null) {
			return named;
		}
		String linked = named.linked;
		return this.definitions.values()
			.stream()
			.filter((definition) -> linked.equals(definition.defines))
			.findFirst()
			.orElse(named);
	}

	private static int ofStyle(Definition definition, @Nullable String style) {
		return definition.levels.entrySet()
			.stream()
			.filter((level) -> style != null && style.equals(level.getValue().style()))
			.mapToInt(Map.Entry::getKey)
			.min()
			.orElse(0);
	}

	private static Level level(Instance instance, Definition definition, int index) {
		Level changed = instance.levels.get(index);
		return (changed != null) ? changed : definition.levels.getOrDefault(index, Level.NONE);
	}

}
