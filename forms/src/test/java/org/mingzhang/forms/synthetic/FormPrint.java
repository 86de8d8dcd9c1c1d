package org.mingzhang.forms.synthetic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/** What a form prints beside its figures: labels and numbers of lines and columns. */
final class FormPrint {

	private final FormTemplate form;

	private final Map<String, Line> lines = new LinkedHashMap<>();

	/** By row and column, or by column alone where all rows have the same columns. */
	private final Map<String, Column> columns = new HashMap<>();

	FormPrint(FormTemplate form) {
		this.form = form;
		switch (form.layout()) {
			case Layout.Lines lines -> lines.sides().forEach(this::side);
			case Layout.CodeRows rows -> rows.columns().forEach((column) -> this.columns.put(column.id(), column));
			case Layout.CodeBlocks blocks -> {
				this.columns.put(blocks.column().id(), blocks.column());
				blocks.closing().forEach((line) -> this.lines.put(line.row(), line));
			}
			case Layout.SingleRow row -> row.columns()
				.forEach((item) -> this.columns.put(item.row() + "/" + item.column(),
						new Column(item.column(), item.label(), List.of(), item.group(), item.number())));
		}
	}

	String rowLabel(String row, CodePool pool) {
		Line line = this.lines.get(row);
		if (line != null) {
			return line.label();
		}
		return row.equals("total") ? "合计" : pool.name(row);
	}

	String columnLabel(Cell cell) {
		return column(cell).label();
	}

	PrintedAddress address(Cell cell) {
		Column column = column(cell);
		Line line = this.lines.get(cell.row());
		String row = (line == null) ? cell.row() : (line.number() != null) ? line.number().toString() : line.label();
		return new PrintedAddress(this.form.printedName(),
				(this.form.layout() instanceof Layout.SingleRow) ? null : row.equals("total") ? "合计" : row,
				(column.number() != null) ? column.number().toString() : column.label());
	}

	private Column column(Cell cell) {
		Column own = this.columns.get(cell.row() + "/" + cell.column());
		return (own != null) ? own : Objects.requireNonNull(this.columns.get(cell.column()), cell.toString());
	}

	private void side(Layout.Side side) {
		for (Line line : side.lines()) {
			if (line.row() != null) {
				this.lines.putIfAbsent(line.row(), line);
				side.columns().forEach((column) -> this.columns.putIfAbsent(line.row() + "/" + column.id(), column));
			}
		}
	}

}
