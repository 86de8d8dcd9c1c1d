package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.SheetShape.Field;
import org.mingzhang.forms.template.SheetShape.Table;

/**
 * Finds the figures of a table beside their labels. Labels follow one another as the
 * template lists them, so a second 合计 is the one below. Where blank cells are lost,
 * figures are taken in their order if there are as many as columns, and else not at all.
 */
final class TableReader {

	private final Grid grid;

	private final int year;

	private final @Nullable Unit unit;

	private final int decimals;

	/** By figure, or by figure and column: {@code year-2/budget}. */
	private final Map<String, Found> found = new HashMap<>();

	/** Percentages, likewise. */
	private final Map<String, BigDecimal> rates = new HashMap<>();

	TableReader(Grid grid, int year, @Nullable Unit unit, int decimals) {
		this.grid = grid;
		this.year = year;
		this.unit = unit;
		this.decimals = decimals;
	}

	Map<String, Found> found() {
		return this.found;
	}

	Map<String, BigDecimal> rates() {
		return this.rates;
	}

	void read(Table table) {
		int from = 0;
		for (Field figure : table.figures()) {
			int row = rowOf(figure, from);
			if (row >= 0) {
				from = (table.columns().isEmpty()) ? row : row + 1;
				read(table, figure, row);
			}
		}
	}

	private int rowOf(Field figure, int from) {
		List<String> labels = Words.inYear(figure.labels(), this.year);
		return IntStream.range(from, this.grid.size())
			.filter((row) -> labelAt(row, labels) >= 0)
			.findFirst()
			.orElse(-1);
	}

	private int labelAt(int row, List<String> labels) {
		List<String> cells = this.grid.cells(row);
		return IntStream.range(0, cells.size())
			.filter((at) -> Words.isOneOf(cells.get(at), labels))
			.findFirst()
			.orElse(-1);
	}

	private void read(Table table, Field figure, int row) {
		int label = labelAt(row, Words.inYear(figure.labels(), this.year));
		List<String> behind = this.grid.cells(row).subList(label + 1, this.grid.cells(row).size());
		if (table.columns().isEmpty()) {
			Optional<String> next = behind.stream().filter((cell) -> !cell.isBlank()).findFirst();
			this.found.put(figure.id(), next.map(this::figure).orElse(Found.BLANK));
			return;
		}
		List<String> printed = behind.stream().filter((cell) -> !cell.isBlank()).toList();
		boolean inOrder = printed.size() == table.columns().size();
		for (int i = 0; i < table.columns().size(); i++) {
			Field column = table.columns().get(i);
			String id = figure.id() + "/" + column.id();
			if (column.percent() && inOrder) {
				Numeral.of(printed.get(i))
					.filter(Numeral::percent)
					.ifPresent((rate) -> this.rates.put(id, rate.value()));
			}
			if (!column.percent()) {
				this.found.put(id, printed.isEmpty() ? Found.BLANK
						: inOrder ? figure(printed.get(i), column) : byPosition(column, row));
			}
		}
	}

	/** The cell under the head of its column, in a row as wide as the head. */
	private Found byPosition(Field column, int row) {
		List<String> cells = this.grid.cells(row);
		List<String> heads = Words.inYear(column.labels(), this.year).stream().map(Words::bare).toList();
		for (int above = row - 1; above >= 0; above--) {
			List<String> head = this.grid.cells(above);
			for (int at = 0; at < head.size() && head.size() == cells.size(); at++) {
				if (Words.holdsOneOf(Words.bare(head.get(at)), heads)) {
					return figure(cells.get(at), column);
				}
			}
		}
		return new Found.Unknown("表格文字已失去空白格，数字属于哪一栏不能断定");
	}

	private Found figure(String cell, Field column) {
		if (!column.count() || Words.isBlank(cell)) {
			return figure(cell);
		}
		return Numeral.of(cell)
			.flatMap((numeral) -> Figure.count(numeral.value()))
			.<Found>map(Found.Told::new)
			.orElseGet(() -> new Found.Unknown("数量不是一个数"));
	}

	Found figure(String cell) {
		if (Words.isBlank(cell)) {
			return Found.BLANK;
		}
		Numeral numeral = Numeral.of(cell).filter((number) -> !number.percent()).orElse(null);
		if (numeral == null) {
			return new Found.Unknown("标题旁不是一个金额");
		}
		Unit printed = (numeral.unit() != null) ? numeral.unit() : this.unit;
		if (printed == null) {
			return new Found.Unknown("表中没有注明金额单位");
		}
		return Figure.of(numeral.value(), printed, this.decimals)
			.<Found>map(Found.Told::new)
			.orElseGet(() -> new Found.Unknown("金额不能以分计"));
	}

}
