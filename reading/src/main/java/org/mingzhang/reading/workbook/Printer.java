package org.mingzhang.reading.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.NavigableMap;
import java.util.Map;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.workbook.formula.CellName;
import org.mingzhang.reading.workbook.formula.Value;

/** What the cells of a sheet show: numbers in their formats, merged cells once. */
final class Printer {

	private static final int SHOWN = 5;

	/** Most rows that are gone over for merged cells. */
	private static final int MOST_UNCOVERED = 2_000_000;

	private final Grid grid;

	private final Book book;

	/** Number of the line before the first row of the sheet. */
	private final int before;

	private final Notices notices;

	private int uncovered;

	/** Cells that store more than they show. */
	private final List<String> finer = new ArrayList<>();

	Printer(Grid grid, Book book, int before, Notices notices) {
		this.grid = grid;
		this.book = book;
		this.before = before;
		this.notices = notices;
	}

	/** The texts of the sheet by row and column, blank ones left out. */
	NavigableMap<Integer, SortedMap<Integer, String>> print() throws TooMuch {
		for (Merge merge : this.grid.merges()) {
			uncover(merge);
		}
		NavigableMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
		this.grid.rows().forEach((row, cells) -> {
			SortedMap<Integer, String> texts = new TreeMap<>();
			cells.forEach((column, cell) -> {
				String text = text(row, column, cell);
				if (!Glyphs.isBlank(text)) {
					texts.put(column, text);
				}
			});
			if (!texts.isEmpty()) {
				rows.put(row, texts);
			}
		});
		if (!this.finer.isEmpty()) {
			this.notices.remark(this.before + 1,
					"%d 个单元格存的数比显示的更精细（%s），按显示的取数。 Some cells store more digits than they show; what they show was taken."
						.formatted(this.finer.size(), some(this.finer)));
		}
		rememberHidden(rows);
		return rows;
	}

	static String some(List<String> cells) {
		String some = String.join("、", cells.stream().limit(SHOWN).toList());
		return (cells.size() > SHOWN) ? some + " 等" : some;
	}

	/** Values left under a merged cell are not shown. */
	private void uncover(Merge merge) throws TooMuch {
		int fromRow = merge.from().row();
		int fromColumn = merge.from().column();
		for (Map.Entry<Integer, NavigableMap<Integer, SheetCell>> row : this.grid.rows()
			.subMap(fromRow, true, Math.max(fromRow, merge.to().row()), true)
			.entrySet()) {
			this.uncovered++;
			if (this.uncovered > MOST_UNCOVERED) {
				throw new TooMuch("工作表“%s”的合并单元格过多，未予读入；请简化后提交。 The sheet has too many merged cells."
					.formatted(this.grid.name()));
			}
			row.getValue()
				.subMap(fromColumn, true, Math.max(fromColumn, merge.to().column()), true)
				.keySet()
				.removeIf((column) -> row.getKey() != fromRow || column != fromColumn);
		}
	}

	private String text(int row, int column, SheetCell cell) {
		return switch (cell.value()) {
			case Value.Number(BigDecimal number) -> number(row, column, number, cell);
			case Value.Text(String text) -> FigureText.plain(text);
			case Value.Truth(boolean so) -> so ? "TRUE" : "FALSE";
			case Value.Fault(String code) -> {
				this.notices.remark(this.before + row, "单元格 %s 是错误值 %s，按空白处理。 The cell is an error and counts as blank."
					.formatted(new CellName(row, column), code));
				yield "";
			}
			case Value.Blank() -> "";
		};
	}

	private String number(int row, int column, BigDecimal number, SheetCell cell) {
		NumberFormat format = this.book.styles().format(cell.style());
		BigDecimal meant = number.round(Value.MEANT);
		if (meant.signum() == 0 && this.grid.zerosHidden()) {
			return "";
		}
		String shown = format.print(meant, this.book.contents().calendar());
		boolean wholly = Glyphs.isBlank(shown) || shown.equals("-");
		if ((cell.formula() == null || wholly) && format.hides(meant)) {
			this.finer.add(new CellName(row, column).toString());
		}
		return shown;
	}

	/** Figures in hidden rows and columns are read, and said to be hidden. */
	private void rememberHidden(Map<Integer, SortedMap<Integer, String>> rows) {
		List<String> hiddenRows = rows.keySet().stream().filter(this.grid::isHiddenRow).map(String::valueOf).toList();
		List<String> hiddenColumns = rows.values()
			.stream()
			.flatMap((cells) -> cells.keySet().stream())
			.distinct()
			.filter(this.grid::isHiddenColumn)
			.sorted()
			.map(CellName::letters)
			.toList();
		if (!hiddenRows.isEmpty()) {
			this.notices.remark(this.before + Integer.parseInt(hiddenRows.getFirst()),
					"第 %s 行被隐藏，其中的数字已读入，请核对。 Hidden rows were read; see whether they belong."
						.formatted(some(hiddenRows)));
		}
		if (!hiddenColumns.isEmpty()) {
			this.notices.remark(this.before + 1,
					"%s 列被隐藏，其中的数字已读入，请核对。 Hidden columns were read; see whether they belong."
						.formatted(some(hiddenColumns)));
		}
	}

}
