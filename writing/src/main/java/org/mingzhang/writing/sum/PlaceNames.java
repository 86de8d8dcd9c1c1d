package org.mingzhang.writing.sum;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.writing.form.FormGrid;

/** Names cells as people quote them: 公开01表 27行 1栏. */
final class PlaceNames {

	private final FormTemplate form;

	private final String name;

	/** By row, or by row and column where the row alone tells too little. */
	private final Map<String, String> rows = new HashMap<>();

	private final Map<String, String> columns = new HashMap<>();

	PlaceNames(FormGrid grid) {
		this.form = grid.form();
		this.name = Objects.requireNonNullElse(grid.head().number(), this.form.title());
		switch (this.form.layout()) {
			case Layout.Lines layout -> layout.sides().forEach(this::side);
			case Layout.CodeRows layout -> layout.columns().forEach((column) -> column("", column));
			case Layout.CodeBlocks layout -> {
				column("", layout.column());
				layout.closing().forEach((line) -> row(line.row(), line.label(), null));
			}
			case Layout.SingleRow layout -> layout.columns()
				.forEach((item) -> this.columns.put(item.row() + "/" + item.column(),
						(item.number() != null) ? item.number() + "栏" : item.label()));
		}
		this.rows.putIfAbsent(Grids.TOTAL, "合计");
	}

	String name(Cell cell) {
		String column = this.columns.get(cell.row() + "/" + cell.column());
		String row = (this.form.layout() instanceof Layout.SingleRow) ? ""
				: " " + this.rows.getOrDefault(cell.row(), cell.row());
		return this.name + row + " "
				+ ((column != null) ? column : this.columns.getOrDefault("/" + cell.column(), cell.column()));
	}

	String column(String column) {
		return this.columns.getOrDefault("/" + column, column);
	}

	private void side(Layout.Side side) {
		side.lines().forEach((line) -> {
			row(line.row(), line.label(), line.number());
			side.columns().forEach((column) -> column(Objects.requireNonNullElse(line.row(), ""), column));
		});
	}

	private void row(@Nullable String row, String label, @Nullable Integer number) {
		if (row != null) {
			this.rows.putIfAbsent(row, (number != null) ? number + "行" : label);
		}
	}

	private void column(String row, Column column) {
		this.columns.putIfAbsent(row + "/" + column.id(),
				(column.number() != null) ? column.number() + "栏" : column.label());
	}

}
