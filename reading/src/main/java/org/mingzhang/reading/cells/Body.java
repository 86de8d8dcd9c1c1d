package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.reading.document.Row;

/**
 * The printed rows of a form between its head and its notes.
 *
 * @param form the form
 * @param unit the unit of its amounts
 * @param year budget year, which says what codes mean
 * @param rows its rows, among them column heads, also repeated ones
 * @param strays rows of figures without a label that were printed away from the form,
 * behind its notes
 */
public record Body(FormTemplate form, Unit unit, int year, List<Row> rows, List<Row> strays) {

	public Body {
		rows = List.copyOf(rows);
		strays = List.copyOf(strays);
	}

	/** The same form with other rows. */
	Body with(List<Row> others) {
		return new Body(this.form, this.unit, this.year, others, this.strays);
	}

	/**
	 * The rows without column heads: what stands above the numbers of the columns, and
	 * again on each page that the form is broken over.
	 */
	List<Row> rowsBelowHeads() {
		List<Row> below = new ArrayList<>();
		boolean headed = false;
		for (Row row : this.rows) {
			if (!ColumnHead.isOne(row)) {
				below.add(row);
			}
			else if (!headed) {
				headed = true;
				below.clear();
			}
			else {
				while (!below.isEmpty() && !isFigureLine(below.getLast())) {
					below.removeLast();
				}
			}
		}
		return below;
	}

	/**
	 * The lines of words above the numbers of the columns; none if these are not printed.
	 */
	Set<String> headWords() {
		List<String> above = this.rows.stream().takeWhile((row) -> !ColumnHead.isOne(row)).map(Row::key).toList();
		return (above.size() < this.rows.size()) ? Set.copyOf(above) : Set.of();
	}

	/** Whether figures other than the number of a page stand in a row. */
	private static boolean isFigureLine(Row row) {
		List<Token> tokens = Token.of(row);
		boolean pageNumber = tokens.size() == 1 && tokens.getFirst().isWhole();
		return !pageNumber && tokens.stream().anyMatch(Token::isFigure);
	}

	/** Whether the columns of the rows are known, told by full rows of some width. */
	boolean isPlaced(int width) {
		List<Row> figureRows = this.rows.stream().filter(Body::isFigureRow).toList();
		boolean blanksKept = figureRows.stream().anyMatch(Body::keepsBlanks);
		return !figureRows.isEmpty() && figureRows.stream().anyMatch((row) -> row.pieces().size() >= width)
				&& (blanksKept || figureRows.stream().allMatch((row) -> row.pieces().size() >= width));
	}

	private static boolean isFigureRow(Row row) {
		return row.placed() && Token.of(row).stream().anyMatch(Token::isFigure);
	}

	/** A blank cell between two printed ones. */
	private static boolean keepsBlanks(Row row) {
		List<String> texts = row.pieces().stream().map((piece) -> piece.isBlank() ? " " : "x").toList();
		return String.join("", texts).strip().indexOf(' ') >= 0;
	}

}
