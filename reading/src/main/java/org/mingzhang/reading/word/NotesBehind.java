package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.recognition.Heading;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.word.Block.Paragraph;

/**
 * Notes (脚注、尾注) that were referred to, until the place where they can be printed: behind
 * the text that refers to them, and behind the whole of a form, which may go on in
 * another table.
 */
final class NotesBehind {

	private static final int SENTENCE = 40;

	private final List<Paragraph> waiting = new ArrayList<>();

	/** Short lines above and between the tables, which a form that goes on repeats. */
	private final Set<String> heads = new HashSet<>();

	private boolean inTable;

	/** Takes the notes that a paragraph refers to. */
	void refer(List<Paragraph> notes) {
		this.waiting.addAll(notes);
	}

	/** Takes the notes that a cell refers to: they belong to its form. */
	void referInTable(List<Paragraph> notes) {
		this.inTable = true;
		notes.forEach((note) -> this.waiting.add(asNoteOfForm(note)));
	}

	private static Paragraph asNoteOfForm(Paragraph note) {
		String text = note.text().strip();
		boolean marked = Glyphs.squeeze(text).matches("^(?:注|说明|备注|附注).*");
		return marked ? note : new Paragraph("注：" + text, note.look(), List.of());
	}

	/** The notes to be printed before a paragraph. */
	List<Paragraph> before(Paragraph paragraph) {
		String key = Glyphs.squeeze(paragraph.text());
		boolean head = !isText(key) && (this.heads.contains(key) || key.contains("续") || key.contains("单位:"));
		return (this.inTable && !head) ? rest() : List.of();
	}

	/** The notes to be printed behind a paragraph, if it is text and no title. */
	List<Paragraph> after(Paragraph paragraph) {
		String key = Glyphs.squeeze(paragraph.text());
		this.heads.add(key);
		return (!this.inTable && isText(key)) ? rest() : List.of();
	}

	private static boolean isText(String key) {
		boolean heading = Heading.level(Row.loose(1, key)) > 0;
		return !heading && (key.length() > SENTENCE || key.endsWith("。") || key.endsWith(";"));
	}

	/** All notes that were not printed yet. */
	List<Paragraph> rest() {
		List<Paragraph> rest = List.copyOf(this.waiting);
		this.waiting.clear();
		this.inTable = false;
		this.heads.clear();
		return rest;
	}

}
