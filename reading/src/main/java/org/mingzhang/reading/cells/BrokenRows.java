package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Makes rows whole that a table has in parts: a page ends within the cells of a row, and
 * the next page, maybe below the heads again, goes on with what is left of each; or a
 * label did not fit into its line and nothing is ruled between the two.
 */
final class BrokenRows {

	/** Tells whether two rows are parts of one; a form knows its rows. */
	@FunctionalInterface
	interface Judge {

		/**
		 * Decides about two rows.
		 * @param parts the two
		 * @return whether they are one
		 */
		boolean areOne(Parts parts);

	}

	/**
	 * Two rows that follow each other and are as wide.
	 *
	 * @param upper the upper one
	 * @param lower the lower one
	 * @param onPages whether the lower one is on the next page
	 */
	record Parts(Row upper, Row lower, boolean onPages) {

		/** Both in one. */
		Row whole() {
			List<Piece> pieces = new ArrayList<>();
			for (int i = 0; i < this.upper.pieces().size(); i++) {
				pieces.add(whole(i));
			}
			return Row.placed(pieces);
		}

		/** The cells of both in one column. */
		Piece whole(int column) {
			Piece begin = this.upper.pieces().get(column);
			Piece end = this.lower.pieces().get(column);
			if (begin.isBlank() || end.isBlank()) {
				return begin.isBlank() ? end : begin;
			}
			return new Piece(begin.line(), begin.source(), begin.text() + end.text());
		}

		/**
		 * Whether the amounts from some column to another go together: one of the parts
		 * is blank, or the digits of one amount were broken as the page ended.
		 */
		boolean fit(int from, int to, int decimals) {
			for (int i = from; i < to; i++) {
				boolean both = !isBlank(this.upper, i) && !isBlank(this.lower, i);
				if (both && !(this.onPages && isBrokenAmount(i, decimals))) {
					return false;
				}
			}
			return true;
		}

		private boolean isBrokenAmount(int column, int decimals) {
			String begin = Glyphs.squeeze(this.upper.pieces().get(column).text());
			int point = begin.lastIndexOf('.');
			boolean complete = point >= 0 && begin.length() - point - 1 >= decimals;
			return !complete && MarkReader.isAmount(whole(column));
		}

		static boolean isBlank(Row row, int column) {
			return row.pieces().get(column).isBlank();
		}

		static boolean areBlank(Row row, int from, int to) {
			return row.pieces().subList(from, to).stream().allMatch(Piece::isBlank);
		}

	}

	private final Judge judge;

	private final List<Row> rows = new ArrayList<>();

	private final Set<List<String>> heads = new HashSet<>();

	private int page;

	private BrokenRows(Judge judge) {
		this.judge = judge;
	}

	/** The rows, with heads only where they stand first. */
	static List<Row> joined(List<Row> rows, Judge judge) {
		BrokenRows broken = new BrokenRows(judge);
		int first = rows.isEmpty() ? 0 : page(rows.getFirst());
		rows.stream()
			.takeWhile((row) -> page(row) == first && !isFigureRow(row))
			.map(Row::texts)
			.forEach(broken.heads::add);
		boolean begins = false;
		for (Row row : rows) {
			begins |= broken.turnsTo(page(row));
			if (!begins || !broken.heads.contains(row.texts())) {
				broken.take(row, begins);
				begins = false;
			}
		}
		return broken.rows;
	}

	private boolean turnsTo(int next) {
		boolean turned = this.page > 0 && next > this.page;
		this.page = next;
		return turned;
	}

	private static int page(Row row) {
		OptionalInt page = row.pieces().getFirst().source().page();
		return page.orElse(0);
	}

	private static boolean isFigureRow(Row row) {
		return Token.of(row).stream().anyMatch((token) -> token.isAmount() && !token.isWhole());
	}

	private void take(Row row, boolean onPages) {
		if (!this.rows.isEmpty() && this.rows.getLast().placed() && row.placed()
				&& this.rows.getLast().pieces().size() == row.pieces().size()) {
			Parts parts = new Parts(this.rows.getLast(), row, onPages);
			if (this.judge.areOne(parts)) {
				this.rows.set(this.rows.size() - 1, parts.whole());
				return;
			}
		}
		this.rows.add(row);
	}

}
