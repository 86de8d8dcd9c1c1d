package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in markup, row by row. */
public final class TableMarkup {

	/**
	 * A cell.
	 *
	 * @param text its paragraphs, with line feeds between them
	 * @param span how many columns it takes
	 * @param merge {@code restart} or {@code continue} of a cell over several rows, or
	 * empty
	 */
	public record Cell(String text, int span, String merge) {

		/** A plain cell. */
		public static Cell of(String text) {
			return new Cell(text, 1, "");
		}

	}

	private final StringBuilder rows = new StringBuilder();

	private int widest;

	/** Adds a row of plain cells. */
	public TableMarkup row(String... texts) {
		return row(List.of(texts).stream().map(Cell::of).toList());
	}

	/** Adds a row. */
	public TableMarkup row(List<Cell> cells) {
		return row("", cells);
	}

	/** Adds a row with properties ({@code w:trPr}). */
	public TableMarkup row(String properties, List<Cell> cells) {
		this.rows.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
		for (Cell cell : cells) {
			String merge = cell.merge().isEmpty() ? "" : "<w:vMerge w:val=\"" + cell.merge() + "\"/>";
			this.rows.append("<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s</w:tcPr>".formatted(cell.span(), merge));
			for (String paragraph : cell.text().split("\n", -1)) {
				this.rows.append("<w:p>").append(WordFile.run("", paragraph)).append("</w:p>");
			}
			this.rows.append("</w:tc>");
		}
		this.rows.append("</w:tr>");
		this.widest = Math.max(this.widest, cells.stream().mapToInt(Cell::span).sum());
		return this;
	}

	/** Adds a row in markup. */
	public TableMarkup xml(String row) {
		this.rows.append(row);
		return this;
	}

	/** A cell over columns, as a list to be gone on with. */
	public static List<Cell> over(int span, String text) {
		return new ArrayList<>(List.of(new Cell(text, span, "")));
	}

	@Override
	public String toString() {
		String columns = String.join("",
				IntStream.range(0, this.widest).mapToObj((_) -> "<w:gridCol w:w=\"900\"/>").toList());
		return "<w:tbl><w:tblPr/><w:tblGrid>" + columns + "</w:tblGrid>" + this.rows + "</w:tbl>";
	}

}
