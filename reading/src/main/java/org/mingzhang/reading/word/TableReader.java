package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.word.Block.Table;
import org.mingzhang.reading.word.Block.TableCell;
import org.mingzhang.reading.word.Block.TableRow;

/** Reads a table with the tables in its cells. */
final class TableReader {

	private static final int WIDEST = 1000;

	private final Markup markup;

	private final Story story;

	private final BlockReader.TableCount tables;

	private final List<TableRow> rows = new ArrayList<>();

	private final List<TableCell> cells = new ArrayList<>();

	private int before;

	private int after;

	private boolean leftOut;

	TableReader(Markup markup, Story story, BlockReader.TableCount tables) {
		this.markup = markup;
		this.story = story;
		this.tables = tables;
	}

	/** Reads the table that was begun last. */
	Table read(int number) throws IOException {
		this.markup.children(this::take);
		return new Table(number, this.rows);
	}

	private void take(String name) throws IOException {
		switch (name) {
			case "w:tr" -> {
				this.cells.clear();
				this.before = 0;
				this.after = 0;
				this.leftOut = false;
				this.markup.children(this::takeOfRow);
				if (!this.leftOut && !this.cells.isEmpty()) {
					this.rows.add(new TableRow(this.rows.size() + 1, this.before, this.after, this.cells));
				}
			}
			case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> this.markup.children(this::take);
			default -> {
			}
		}
	}

	private void takeOfRow(String name) throws IOException {
		switch (name) {
			case "w:trPr" -> this.markup.children(this::takeRowProperty);
			case "w:tc" -> takeCell();
			case "w:sdt", "w:sdtContent", "w:customXml" -> this.markup.children(this::takeOfRow);
			default -> {
			}
		}
	}

	private void takeRowProperty(String name) {
		switch (name) {
			case "w:gridBefore" -> this.before = columns();
			case "w:gridAfter" -> this.after = columns();
			case "w:hidden" -> {
				if (this.markup.isOn()) {
					this.leftOut = true;
					this.story.oddities().hidden();
				}
			}
			case "w:del" -> {
				this.leftOut = true;
				this.story.oddities().deleted();
			}
			case "w:ins" -> this.story.oddities().inserted();
			default -> {
			}
		}
	}

	private int columns() {
		return Math.clamp(this.markup.number("val", 0), 0, WIDEST);
	}

	private void takeCell() throws IOException {
		int[] span = { 1 };
		int[] width = { 0 };
		boolean[] continued = { false };
		boolean[] deleted = { false };
		BlockReader blocks = new BlockReader(this.markup, this.story, this.tables);
		this.markup.children((name) -> {
			if (name.equals("w:tcPr")) {
				this.markup.children((property) -> {
					switch (property) {
						case "w:gridSpan" -> span[0] = Math.max(1, columns());
						case "w:tcW" -> width[0] = width();
						case "w:vMerge", "w:hMerge" -> continued[0] |= !this.markup.value().equals("restart");
						case "w:cellDel" -> deleted[0] = true;
						default -> {
						}
					}
				});
			}
			else {
				blocks.take(name);
			}
		});
		if (deleted[0]) {
			this.story.oddities().deleted();
		}
		this.story.meter().cells(span[0]);
		this.cells.add(new TableCell(this.cells.size() + 1, span[0], width[0], continued[0],
				deleted[0] ? List.of() : blocks.blocks()));
	}

	private int width() {
		return "dxa".equals(this.markup.attribute("type")) ? Math.max(0, this.markup.number("w", 0)) : 0;
	}

}
