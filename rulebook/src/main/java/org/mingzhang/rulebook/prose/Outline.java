package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mingzhang.rulebook.prose.Ordinal.Style;

/**
 * The headings of a contents page or of the body: 第一部分 and under it 一、二、.
 *
 * @param parts the parts by number
 * @param text everything that stands there, for headings that were not recognised as such
 */
record Outline(Map<Integer, Part> parts, String text) {

	/** Dots and page number behind an entry. */
	private static final String PAGE = "[.·…⋯\\-—_]*(?:\\(\\d+\\)|\\d*)[.\\-—]*$";

	/**
	 * A heading without its number.
	 *
	 * @param number its number
	 * @param printed as printed, in half-width signs without spaces
	 * @param title without number
	 * @param following the text under it, into which a long heading may run on
	 */
	record Heading(int number, String printed, String title, String following) {

		/**
		 * The name of the department is another rule's: 某局概况 and 某某区某局概况 are alike.
		 */
		boolean agreesWith(Heading other) {
			String one = unnamed(this.title);
			String two = unnamed(other.title);
			return one.equals(two) || (one.startsWith(two) && (two + other.following).startsWith(one));
		}

		/** Forms may stand for the heading above them. */
		boolean isProse() {
			return this.title.matches(".*(?:概况|说明|情况|解释)$");
		}

		private static String unnamed(String title) {
			return title.replaceFirst("^.*(?=概况$)", "").replaceFirst("^\\D+(?=20\\d\\d年)", "");
		}

	}

	/** A part with its sections by number, and everything that stands in it. */
	record Part(Heading heading, Map<Integer, Heading> sections, String text) {

		/** Whether a title stands somewhere in it. */
		boolean has(Heading entry) {
			return this.text.contains(entry.title());
		}

	}

	/** Whether a title stands somewhere. */
	boolean has(Heading entry) {
		return this.text.contains(Heading.unnamed(entry.title()));
	}

	/** Number of the part a passage begins; 0 if it begins none. */
	static int part(Passage passage) {
		return number(passage, Style.PART);
	}

	/** Every line is an entry; one without a number continues the one before. */
	static Outline ofContents(List<Passage> passages) {
		List<Heading> entries = new ArrayList<>();
		List<Style> styles = new ArrayList<>();
		for (Passage passage : passages) {
			String line = passage.bare().replaceFirst(PAGE, "");
			Optional<Ordinal> ordinal = Ordinal.of(line);
			if (ordinal.isPresent()) {
				entries.add(new Heading(ordinal.get().number(), line, Ordinal.strip(line), ""));
				styles.add(ordinal.get().style());
			}
			else if (!line.isEmpty()) {
				Heading last = entries.removeLast();
				entries.add(new Heading(last.number(), last.printed() + line, last.title() + line, ""));
			}
		}
		return of(entries, styles, "");
	}

	/**
	 * Only what was recognised as a heading is one; of a number used twice, the first.
	 */
	static Outline ofBody(List<Passage> passages) {
		List<Heading> headings = new ArrayList<>();
		List<Style> styles = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			text.append(passage.bare());
			Optional<Ordinal> ordinal = Ordinal.of(passage.bare()).filter((_) -> passage.isHeading());
			if (ordinal.isPresent()) {
				String following = (i + 1 < passages.size()) ? passages.get(i + 1).bare() : "";
				headings
					.add(new Heading(ordinal.get().number(), passage.bare(), Ordinal.strip(passage.bare()), following));
				styles.add(ordinal.get().style());
			}
		}
		return of(headings, styles, text.toString());
	}

	private static Outline of(List<Heading> headings, List<Style> styles, String text) {
		Map<Integer, Part> parts = new TreeMap<>();
		Part part = null;
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			if (styles.get(i) == Style.PART) {
				part = new Part(heading, new TreeMap<>(), text);
				parts.putIfAbsent(heading.number(), part);
			}
			else if (part != null && styles.get(i) == Style.CHINESE) {
				part.sections().putIfAbsent(heading.number(), heading);
			}
		}
		return new Outline(parts, text);
	}

	private static int number(Passage passage, Style style) {
		return Ordinal.of(passage.bare()).filter((ordinal) -> ordinal.style() == style).map(Ordinal::number).orElse(0);
	}

}
