package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.reading.word.Block.Paragraph;

/** The notes of a document (脚注、尾注), by what refers to them. */
final class Notes {

	private final Map<String, List<Paragraph>> notes = new HashMap<>();

	private final Set<String> referred = new LinkedHashSet<>();

	void add(String kind, int id, List<Paragraph> paragraphs) {
		this.notes.put(kind + id, List.copyOf(paragraphs));
	}

	/** The note that is referred to, the first time. */
	List<Paragraph> refer(String kind, int id) {
		boolean first = this.referred.add(kind + id);
		return first ? this.notes.getOrDefault(kind + id, List.of()) : List.of();
	}

	/** Makes a list of paragraphs of the blocks of a note. */
	static List<Paragraph> paragraphs(List<Block> blocks) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
				case Paragraph paragraph when !paragraph.isBlank() -> paragraphs.add(paragraph);
				case Block.Table table -> table.rows()
					.forEach((row) -> row.cells().forEach((cell) -> paragraphs.addAll(paragraphs(cell.blocks()))));
				case Paragraph _, Block.Shown _ -> {
				}
			}
		}
		return paragraphs;
	}

}
