package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.workbook.Press.Habit;

/**
 * A form of one row per code, under a row 合计.
 *
 * @param figures what it is filled with
 * @param layout its codes and columns
 */
record CodeRowsTable(FormFigures figures, Layout.CodeRows layout) {

	private static final String TOTAL = "total";

	List<List<Object>> rows() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(heads());
		if (this.figures.numbered() && columns().stream().allMatch((column) -> column.number() != null)) {
			rows.add(numbers());
		}
		int serial = 1;
		for (String row : totalFirst()) {
			List<Object> cells = new ArrayList<>(row.equals(TOTAL) ? total() : lead(row, serial));
			cells.addAll(amounts(row));
			rows.add(cells);
			serial++;
		}
		return rows;
	}

	private List<Column> columns() {
		return this.figures.has(Habit.REVERSED) ? this.layout.columns().reversed() : this.layout.columns();
	}

	private List<Object> heads() {
		List<Object> heads = new ArrayList<>(leadHeads());
		columns().forEach((column) -> heads.add(column.label()));
		if (this.figures.has(Habit.OWN_SUM)) {
			heads.add("本单位另计");
		}
		return heads;
	}

	private List<String> leadHeads() {
		if (split()) {
			return List.of("序号", "类", "款", "项", "科目名称");
		}
		return this.figures.has(Habit.CODE_WITH_NAME) ? List.of("科目") : List.of("科目编码", "科目名称");
	}

	private List<Object> numbers() {
		List<Object> numbers = new ArrayList<>(List.of("栏次", ""));
		columns().forEach((column) -> numbers.add(String.valueOf(column.number())));
		return numbers;
	}

	private List<String> totalFirst() {
		List<String> rows = this.figures.rows();
		return Stream.concat(rows.stream().filter(TOTAL::equals), rows.stream().filter((row) -> !row.equals(TOTAL)))
			.toList();
	}

	private List<Object> total() {
		List<Object> cells = new ArrayList<>(List.of("合计"));
		while (cells.size() < leadHeads().size()) {
			cells.add("");
		}
		return cells;
	}

	private List<Object> lead(String code, int serial) {
		String indent = this.figures.has(Habit.BARE) ? "　".repeat(code.length() / 2) : "";
		String name = indent + this.figures.name(code, this.layout.codes());
		if (split()) {
			return List.of(serial, code.substring(0, 3), (code.length() > 3) ? code.substring(3, 5) : "",
					(code.length() > 5) ? code.substring(5, 7) : "", name);
		}
		return this.figures.has(Habit.CODE_WITH_NAME) ? List.of(code + " " + name) : List.of(code, name);
	}

	private boolean split() {
		return this.figures.has(Habit.SPLIT_CODES) && this.layout.codes() == Layout.Codes.FUNCTION;
	}

	private List<Object> amounts(String row) {
		List<Object> amounts = new ArrayList<>();
		columns().forEach((column) -> amounts.add(this.figures.amount(row, column.id())));
		if (this.figures.has(Habit.OWN_SUM)) {
			amounts.add(this.figures.amount(row, columns().getFirst().id()));
		}
		return amounts;
	}

}
