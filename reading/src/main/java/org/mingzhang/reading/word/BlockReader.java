package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.word.Block.Kind;
import org.mingzhang.reading.word.Block.Shown;

/**
 * Reads the blocks of the text, of a cell, a text box or a note. What only wraps them
 * (content controls, custom markup) is looked through.
 */
final class BlockReader {

	private final Markup markup;

	private final Story story;

	private final TableCount tables;

	private final List<Block> blocks = new ArrayList<>();

	/** Text before a mark of a paragraph that was deleted: it goes on in the next one. */
	private String carried = "";

	BlockReader(Markup markup, Story story, TableCount tables) {
		this.markup = markup;
		this.story = story;
		this.tables = tables;
	}

	/** Counts the tables of the document in the order in which they begin. */
	static final class TableCount {

		private int tables;

		int next() {
			return ++this.tables;
		}

	}

	/** Reads the blocks in the element that was begun last. */
	List<Block> read() throws IOException {
		this.markup.children(this::take);
		return blocks();
	}

	/** Takes one child of an element that holds blocks. */
	void take(String name) throws IOException {
		switch (name) {
			case "w:p" -> takeParagraph();
			case "w:tbl" -> {
				int number = this.tables.next();
				this.blocks.add(new TableReader(this.markup, this.story, this.tables).read(number));
			}
			case "w:sdt" -> takeControl();
			case "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> this.markup.children(this::take);
			case "w:del", "w:moveFrom" -> this.story.oddities().deleted();
			case "w:altChunk" -> this.blocks.add(new Shown(Kind.DOCUMENT, false));
			default -> {
			}
		}
	}

	/** A content control may show a prompt instead of content. */
	private void takeControl() throws IOException {
		boolean[] prompt = { false };
		this.markup.children((name) -> {
			if (name.equals("w:sdtPr")) {
				this.markup.children((inner) -> prompt[0] |= inner.equals("w:showingPlcHdr") && this.markup.isOn());
			}
			else if (!prompt[0]) {
				take(name);
			}
		});
	}

	private void takeParagraph() throws IOException {
		ParagraphReader paragraph = new ParagraphReader(this.markup, this.story, this.tables);
		paragraph.read(this.carried);
		this.carried = paragraph.carried();
		if (!paragraph.isCarried()) {
			this.blocks.add(paragraph.paragraph());
		}
		this.blocks.addAll(paragraph.beside());
	}

	/** The blocks that were read. */
	List<Block> blocks() {
		return this.blocks;
	}

}
