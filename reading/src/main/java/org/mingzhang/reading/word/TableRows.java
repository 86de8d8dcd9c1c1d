package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mingzhang.reading.word.Block.Table;
import org.mingzhang.reading.word.Block.TableCell;
import org.mingzhang.reading.word.Block.TableRow;

/**
 * The printed rows of a table. Its columns are those that rows of figures have; a row in
 * which amounts stand one above the other is as many rows.
 */
final class TableRows {

	private static final CellText BLANK = new CellText(0, List.of());

	/** One in so many rows of figures has to have a cell at a column of its own. */
	private static final int SELDOM = 6;

	/** One in so many rows below the heads makes a table that is no form. */
	private static final int OFTEN = 4;

	/**
	 * A printed row.
	 *
	 * @param row the row of the table it was printed in
	 * @param cells its cells, blank ones included
	 */
	record Printed(TableRow row, List<CellText> cells) {

		Printed {
			cells = List.copyOf(cells);
		}

	}

	private final List<TableRow> rows;

	private final TableGrid grid;

	/** The texts of the cells of each row. */
	private final List<List<CellText>> texts;

	private TableRows(List<TableRow> rows) {
		this.rows = rows;
		this.grid = TableGrid.of(rows);
		this.texts = rows.stream().map((row) -> row.cells().stream().map(CellText::of).toList()).toList();
	}

	/** The printed rows of a table from top to bottom. */
	static List<Printed> of(Table table) {
		List<Printed> printed = new ArrayList<>();
		for (List<TableRow> form : Segments.of(table.rows())) {
			printed.addAll(new TableRows(form).printed());
		}
		return printed;
	}

	private List<Printed> printed() {
		List<Integer> columns = columns();
		List<Printed> printed = new ArrayList<>();
		for (int i = 0; i < this.rows.size(); i++) {
			List<CellText> cells = cells(i, columns);
			List<CellText> filled = cells.stream().filter((cell) -> !cell.isBlank()).toList();
			if (filled.size() == 1 && isWhole(this.rows.get(i))) {
				addLines(this.rows.get(i), cells, filled.getFirst(), printed);
			}
			else {
				addStacked(this.rows.get(i), cells, printed);
			}
		}
		return printed;
	}

	/** Whether a row is one cell, but for columns left out. */
	private static boolean isWhole(TableRow row) {
		return row.cells().size() == 1;
	}

	/**
	 * Title, number and unit of a form may be the paragraphs of one cell over its width.
	 */
	private static void addLines(TableRow row, List<CellText> cells, CellText filled, List<Printed> printed) {
		for (int line = 0; line < filled.lines().size(); line++) {
			CellText text = filled.line(line);
			if (!text.isBlank()) {
				printed.add(new Printed(row, cells.stream().map((cell) -> cell.isBlank() ? cell : text).toList()));
			}
		}
	}

	private static void addStacked(TableRow row, List<CellText> cells, List<Printed> printed) {
		int height = cells.stream().mapToInt(CellText::height).max().orElse(0);
		boolean stacked = cells.stream().anyMatch(CellText::isStackOfAmounts)
				&& cells.stream().allMatch((cell) -> isInStep(cell, height));
		if (!stacked) {
			printed.add(new Printed(row, cells));
			return;
		}
		for (int line = 0; line < height; line++) {
			int index = line;
			printed.add(new Printed(row, cells.stream().map((cell) -> cell.line(index)).toList()));
		}
	}

	/** Whether it can be told which line of a cell stands beside which amount. */
	private static boolean isInStep(CellText cell, int height) {
		return cell.lines().size() >= height || cell.isBlank() || (cell.height() == 1 && !cell.isFigure());
	}

	private List<CellText> cells(int row, List<Integer> columns) {
		List<CellText> cells = new ArrayList<>(Collections.nCopies(columns.size(), BLANK));
		for (int i = 0; i < this.texts.get(row).size(); i++) {
			int found = Collections.binarySearch(columns, this.grid.rows().get(row).get(i));
			int index = (found >= 0) ? found : Math.max(0, -found - 2);
			TableCell cell = this.rows.get(row).cells().get(i);
			if (!cell.continued() || !this.texts.get(row).get(i).isBlank()) {
				cells.set(index, cells.get(index).and(this.texts.get(row).get(i)));
			}
		}
		return cells;
	}

	/**
	 * The columns that rows of figures have; where there are no figures, those of
	 * numbered rows or of all that are more than one cell.
	 */
	private List<Integer> columns() {
		List<Integer> telling = rows(CellText::isFigure);
		if (telling.isEmpty()) {
			telling = rows(CellText::isWhole);
		}
		if (telling.isEmpty()) {
			telling = IntStream.range(0, this.rows.size())
				.filter((row) -> !isWhole(this.rows.get(row)))
				.boxed()
				.toList();
		}
		if (telling.isEmpty()) {
			return List.of(0);
		}
		List<Integer> columns = columns(telling, SELDOM);
		boolean form = isRegular(telling) && !joinsTexts(columns, telling);
		return form ? columns : columns(IntStream.range(0, this.rows.size()).boxed().toList(), this.rows.size());
	}

	/** The columns that one in so many of some rows has. */
	private List<Integer> columns(List<Integer> rows, int seldom) {
		int[] times = new int[Math.max(1, this.grid.columns())];
		rows.forEach((row) -> this.grid.rows().get(row).stream().distinct().forEach((column) -> times[column]++));
		List<Integer> columns = IntStream.range(0, times.length)
			.filter((column) -> times[column] > 0 && times[column] * seldom >= rows.size())
			.boxed()
			.toList();
		return columns.isEmpty() ? List.of(0) : columns;
	}

	/**
	 * Whether texts of rows below the heads would fall into one column, and the rows are
	 * of so many kinds that this is no form.
	 */
	private boolean joinsTexts(List<Integer> columns, List<Integer> figures) {
		List<Integer> below = IntStream.range(figures.getFirst(), this.rows.size())
			.filter((row) -> printed(row) > 1)
			.boxed()
			.toList();
		List<Integer> joined = below.stream().filter((row) -> filled(cells(row, columns)) < printed(row)).toList();
		List<String> heads = IntStream.range(0, figures.getFirst()).mapToObj(this::words).toList();
		return joined.size() * OFTEN > below.size() || joined.stream()
			.anyMatch(
					(row) -> this.texts.get(row).stream().noneMatch(CellText::isFigure) && !heads.contains(words(row)));
	}

	private String words(int row) {
		return this.texts.get(row).stream().map(CellText::text).collect(Collectors.joining());
	}

	private long printed(int row) {
		return filled(this.texts.get(row));
	}

	private static long filled(List<CellText> cells) {
		return cells.stream().filter((cell) -> !cell.isBlank()).count();
	}

	/** Whether half of the rows have the same columns, as the rows of a form do. */
	private boolean isRegular(List<Integer> rows) {
		Map<List<Integer>, Long> alike = rows.stream()
			.collect(Collectors.groupingBy((row) -> this.grid.rows().get(row), Collectors.counting()));
		return alike.values().stream().anyMatch((times) -> times * 2 >= rows.size());
	}

	private List<Integer> rows(Predicate<CellText> telling) {
		return IntStream.range(0, this.rows.size())
			.filter((row) -> this.texts.get(row).size() > 1 && this.texts.get(row).stream().anyMatch(telling))
			.boxed()
			.toList();
	}

}
