package org.mingzhang.forms;

import java.util.List;

/**
 * The text of a filing outside its forms (部门概况, 情况说明, 名词解释): sections in the order of the
 * document.
 *
 * @param sections the sections
 */
public record Narrative(List<Section> sections) {

	/** No text at all. */
	public static final Narrative NONE = new Narrative(List.of());

	public Narrative {
		sections = List.copyOf(sections);
	}

	/**
	 * A heading with the paragraphs up to the next heading.
	 *
	 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）
	 * @param heading the heading as printed; empty for text before the first heading
	 * @param paragraphs its paragraphs, lines joined
	 */
	public record Section(int level, String heading, List<Paragraph> paragraphs) {

		public Section {
			paragraphs = List.copyOf(paragraphs);
		}

	}

	/**
	 * A paragraph whose printed lines have been joined.
	 *
	 * @param line line number in the document where it begins, from 1
	 * @param text its text
	 */
	public record Paragraph(int line, String text) {
	}

}
