package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.publication.document.Table.BodyCell;
import org.mingzhang.publication.document.Table.Figure;
import org.mingzhang.publication.document.Table.Label;
import org.mingzhang.publication.document.Table.Mark;
import org.mingzhang.publication.document.Table.Weight;

/**
 * Lays out fixed lines, revenue left and expenditure right. Some provinces number the
 * lines of each side behind the label (行次); others number the rows of the form before it
 * (序号) and then count the label as a column too.
 */
final class LinesTable {

	private final List<Layout.Side> sides;

	private final FormFigures figures;

	private final boolean serial;

	private LinesTable(Layout.Lines layout, FormFigures figures) {
		this.sides = layout.sides();
		this.figures = figures;
		Integer first = this.sides.getFirst().columns().getFirst().number();
		this.serial = first != null && first == 2;
	}

	static Table of(Layout.Lines layout, FormFigures figures) {
		LinesTable table = new LinesTable(layout, figures);
		return table.head().over(table.rows());
	}

	private Head head() {
		Head head = new Head();
		if (this.serial) {
			head.column("序号");
			head.number(Head.COLUMN_NUMBERS, 1);
		}
		this.sides.forEach((side) -> addSide(head, side));
		return head;
	}

	private void addSide(Head head, Layout.Side side) {
		boolean alone = this.sides.size() == 1;
		String whole = alone ? null : side.label();
		head.column(whole, "项目");
		Integer first = side.columns().getFirst().number();
		if (this.serial && first != null) {
			head.number(first - 1);
		}
		else {
			head.number((first != null) ? Head.COLUMN_NUMBERS : "", 1);
		}
		if (hasLineNumbers(side)) {
			head.column(whole, "行次");
			head.number(null);
		}
		for (Column column : side.columns()) {
			head.column(side.label(), column.group(), column.label());
			head.number(column.number());
		}
	}

	private boolean hasLineNumbers(Layout.Side side) {
		return !this.serial && side.lines().stream().anyMatch((line) -> line.number() != null);
	}

	private List<List<BodyCell>> rows() {
		int count = this.sides.stream().mapToInt((side) -> side.lines().size()).max().orElse(0);
		List<List<BodyCell>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(row(i));
		}
		return rows;
	}

	private List<BodyCell> row(int index) {
		List<BodyCell> cells = new ArrayList<>();
		if (this.serial) {
			cells.add(new Mark(String.valueOf(index + 1)));
		}
		for (Layout.Side side : this.sides) {
			Line line = (index < side.lines().size()) ? side.lines().get(index) : null;
			cells.add((line != null) ? label(side, line) : new Label("", 0, Weight.PLAIN, 1));
			if (hasLineNumbers(side)) {
				cells.add(new Mark((line != null && line.number() != null) ? line.number().toString() : ""));
			}
			for (Column column : side.columns()) {
				cells.add(figure(line, column));
			}
		}
		return cells;
	}

	private Figure figure(@Nullable Line line, Column column) {
		String row = (line != null) ? line.row() : null;
		return (row != null) ? this.figures.place(row, column.id()) : new Figure(null, null);
	}

	private static Label label(Layout.Side side, Line line) {
		String row = (line.row() != null) ? line.row() : "";
		boolean total = row.equals("total") || row.endsWith(".total") || row.endsWith(".current");
		boolean part = line.label().startsWith("（") || isPart(side, row);
		return new Label(line.label(), part ? 1 : 0, total ? Weight.TOTAL : Weight.PLAIN, 1);
	}

	/** A line such as {@code vehicle.purchase} is a part of the line {@code vehicle}. */
	private static boolean isPart(Layout.Side side, String row) {
		return side.lines().stream().anyMatch((line) -> line.row() != null && row.startsWith(line.row() + "."));
	}

}
