package org.mingzhang.writing.form;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/**
 * Fixed lines, revenue left and expenditure right. Some provinces number the lines of
 * each side behind the label (行次); others number the rows before it (序号) and count the
 * label among the columns.
 */
final class LinesGrid {

	private static final int LABEL = 32;

	private static final int NUMBER = 6;

	private final Layout.Lines layout;

	private final GridBuilder grid;

	private final boolean serial;

	private LinesGrid(Layout.Lines layout, GridBuilder grid) {
		this.layout = layout;
		this.grid = grid;
		Integer first = layout.sides().getFirst().columns().getFirst().number();
		this.serial = first != null && first == 2;
	}

	static void lay(Layout.Lines layout, GridBuilder grid) {
		LinesGrid lines = new LinesGrid(layout, grid);
		lines.head();
		lines.body();
	}

	private void head() {
		HeadRows head = new HeadRows();
		if (this.serial) {
			head.column(NUMBER, HeadRows.COLUMN_NUMBERS, "序号");
		}
		for (Layout.Side side : this.layout.sides()) {
			String whole = (this.layout.sides().size() == 1) ? null : side.label();
			head.column(LABEL, labelNumber(side), whole, "项目");
			if (numbersLines(side)) {
				head.column(NUMBER, "", whole, "行次");
			}
			for (Column column : side.columns()) {
				head.column(GridBuilder.AMOUNT, HeadRows.number(column.number()), side.label(), column.group(),
						column.label());
			}
		}
		this.grid.head(head);
	}

	private String labelNumber(Layout.Side side) {
		Integer first = side.columns().getFirst().number();
		if (first == null) {
			return "";
		}
		return this.serial ? String.valueOf(first - 1) : HeadRows.COLUMN_NUMBERS;
	}

	private boolean numbersLines(Layout.Side side) {
		return !this.serial && side.lines().stream().anyMatch((line) -> line.number() != null);
	}

	private void body() {
		int rows = this.layout.sides().stream().mapToInt((side) -> side.lines().size()).max().orElse(0);
		this.grid.bodyRows = rows;
		for (int at = 0; at < rows; at++) {
			int row = this.grid.body() + at;
			int column = 0;
			if (this.serial) {
				this.grid.label(row, column++, String.valueOf(at + 1), Look.NUMBER);
			}
			for (Layout.Side side : this.layout.sides()) {
				column = line(row, column, side, (at < side.lines().size()) ? side.lines().get(at) : null);
			}
		}
	}

	private int line(int row, int begin, Layout.Side side, @Nullable Line line) {
		int column = begin;
		this.grid.label(row, column++, (line != null) ? this.grid.label(line) : "", look(side, line));
		if (numbersLines(side)) {
			this.grid.label(row, column++, (line != null) ? HeadRows.number(line.number()) : "", Look.NUMBER);
		}
		for (Column amount : side.columns()) {
			if (line != null && line.row() != null) {
				this.grid.amount(line.row(), amount.id(), row, column++);
			}
			else {
				this.grid.label(row, column++, "", Look.EMPTY);
			}
		}
		return column;
	}

	private static Look look(Layout.Side side, @Nullable Line line) {
		String row = (line != null && line.row() != null) ? line.row() : "";
		if (row.equals("total") || row.endsWith(".total") || row.endsWith(".current")) {
			return Look.TOTAL;
		}
		boolean part = side.lines()
			.stream()
			.anyMatch((other) -> other.row() != null && row.startsWith(other.row() + "."));
		return part ? Look.PART : Look.LABEL;
	}

}
