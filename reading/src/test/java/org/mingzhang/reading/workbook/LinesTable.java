package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/**
 * A form of fixed lines, in one block or in two beside each other.
 *
 * @param figures what it is filled with
 * @param layout its lines and columns
 */
record LinesTable(FormFigures figures, Layout.Lines layout) {

	List<List<Object>> rows() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(heads());
		if (withNumbers()) {
			rows.add(numbers());
		}
		int height = this.layout.sides().stream().mapToInt((side) -> side.lines().size()).max().orElse(0);
		for (int i = 0; i < height; i++) {
			List<Object> cells = new ArrayList<>();
			for (Layout.Side side : this.layout.sides()) {
				cells.addAll(cells(side, (i < side.lines().size()) ? side.lines().get(i) : null));
			}
			rows.add(cells);
		}
		return rows;
	}

	private boolean withNumbers() {
		return this.figures.numbered()
				&& this.layout.sides().stream().allMatch((side) -> side.lines().getFirst().number() != null);
	}

	private List<Object> heads() {
		List<Object> heads = new ArrayList<>();
		for (Layout.Side side : this.layout.sides()) {
			heads.add("项目");
			if (withNumbers()) {
				heads.add("行次");
			}
			side.columns().forEach((column) -> heads.add(column.label()));
		}
		return heads;
	}

	private List<Object> numbers() {
		List<Object> numbers = new ArrayList<>();
		for (Layout.Side side : this.layout.sides()) {
			numbers.addAll(List.of("栏次", ""));
			side.columns()
				.forEach((column) -> numbers.add((column.number() != null) ? String.valueOf(column.number()) : ""));
		}
		return numbers;
	}

	private List<Object> cells(Layout.Side side, @Nullable Line line) {
		List<Object> cells = new ArrayList<>();
		cells.add((line != null) ? line.label() : "");
		if (withNumbers()) {
			cells.add((line != null && line.number() != null) ? (Object) line.number() : "");
		}
		side.columns()
			.forEach((column) -> cells
				.add((line != null && line.row() != null) ? this.figures.amount(line.row(), column.id()) : ""));
		return cells;
	}

}
