package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.check.Place;

/**
 * A heading or a paragraph of the narrative.
 *
 * @param part the nearest heading of the first level above it; itself if it is one
 * @param section the nearest heading above it; itself if it is one
 * @param level level of the heading, 0 for a paragraph
 * @param printed its text as printed
 * @param bare its text in half-width signs without spaces
 * @param key what tells it apart while its figures change
 */
public record Passage(String part, String section, int level, String printed, String bare, String key) {

	private static final int KEY = 16;

	/**
	 * The passages of a narrative.
	 * @param narrative the narrative
	 * @return its passages in the order of the document
	 */
	public static List<Passage> of(Narrative narrative) {
		List<Passage> passages = new ArrayList<>();
		Map<String, Integer> keys = new HashMap<>();
		String part = "";
		for (Section section : narrative.sections()) {
			String heading = section.heading();
			part = (section.level() == 1) ? heading : part;
			if (!heading.isBlank()) {
				passages.add(of(part, heading, section.level(), heading, keys));
			}
			for (Paragraph paragraph : section.paragraphs()) {
				passages.add(of(part, heading, 0, paragraph.text(), keys));
			}
		}
		return passages;
	}

	/** Passages that begin alike are told apart by how many came before. */
	private static Passage of(String part, String section, int level, String printed, Map<String, Integer> keys) {
		String bare = Signs.bare(printed);
		String words = bare.replaceAll("[\\d.,%]", "");
		String key = Signs.bare(section) + "/" + words.substring(0, Math.min(KEY, words.length()));
		int occurrence = keys.merge(key, 1, Integer::sum);
		return new Passage(part, section, level, printed, bare, (occurrence == 1) ? key : key + "#" + occurrence);
	}

	/**
	 * {@return whether it is a heading}
	 */
	public boolean isHeading() {
		return this.level > 0;
	}

	/**
	 * {@return where a finding says it stands}
	 */
	public Place place() {
		String where = this.section.isBlank() ? "正文" : "正文“" + Signs.beginning(this.section, KEY) + "”";
		return new Place(null, null, null, where);
	}

}
