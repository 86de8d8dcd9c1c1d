package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.notation.Reference;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.rulebook.filing.Filing;

/** The cell of a form that an identity of a table kept as text speaks of. */
final class FormCells {

	private static final String TOTAL = "total";

	private FormCells() {
	}

	/** The form of the template that has a number or an id. */
	static Optional<FormTemplate> form(List<FormTemplate> forms, String name) {
		return forms.stream().filter((form) -> name.equals(form.id()) || name.equals(form.number())).findFirst();
	}

	/**
	 * Finds a cell.
	 * @return the cell, or nothing if the form has no such line or column
	 */
	static Optional<Cell> cell(FormTemplate form, Reference.Cells cells) {
		return switch (form.layout()) {
			case Layout.Lines lines ->
				lines.sides().stream().flatMap((side) -> line(form, side, cells).stream()).findFirst();
			case Layout.CodeRows rows -> column(rows.columns(), cells.columns())
				.flatMap((column) -> row(cells.rows()).map((row) -> new Cell(form.id(), row, column)));
			case Layout.CodeBlocks blocks ->
				row(cells.rows()).map((row) -> new Cell(form.id(), row, blocks.column().id()));
			case Layout.SingleRow single -> single.columns()
				.stream()
				.filter((item) -> names(cells.rows(), item.row(), null) || names(cells.columns(), "", item.number()))
				.map((item) -> new Cell(form.id(), item.row(), item.column()))
				.findFirst();
		};
	}

	private static Optional<Cell> line(FormTemplate form, Layout.Side side, Reference.Cells cells) {
		return side.lines()
			.stream()
			.filter((line) -> line.row() != null && names(cells.rows(), line.row(), line.number()))
			.map(Line::row)
			.map(Objects::requireNonNull)
			.findFirst()
			.flatMap(
					(row) -> column(side.columns(), cells.columns()).map((column) -> new Cell(form.id(), row, column)));
	}

	private static Optional<String> row(Selection rows) {
		return switch (rows) {
			case Selection.Total _ -> Optional.of(TOTAL);
			case Selection.Listed list when list.items().getFirst().first() instanceof Selector.Name(String text) ->
				Optional.of(text);
			default -> Optional.empty();
		};
	}

	/** Where no column is named, the only one is meant. */
	private static Optional<String> column(List<Column> columns, Selection named) {
		if (named instanceof Selection.Unsaid) {
			return (columns.size() == 1) ? Optional.of(columns.getFirst().id()) : Optional.empty();
		}
		return columns.stream()
			.filter((column) -> names(named, column.id(), column.number()))
			.map(Column::id)
			.findFirst();
	}

	private static boolean names(Selection selection, String id, @Nullable Integer number) {
		return selection instanceof Selection.Listed list && list.items().size() == 1
				&& switch (list.items().getFirst().first()) {
					case Selector.Name(String text) -> text.equals(id);
					case Selector.Number(int value) -> number != null && number == value;
				};
	}

	/** What the filing says in the cell. */
	static Found figure(Filing filing, FormTemplate form, Cell cell) {
		if (!filing.has(form.id())) {
			return new Found.Unknown("文件中没有" + form.printedName());
		}
		List<Found> found = new ArrayList<>();
		filing.content().fact(cell).ifPresent((fact) -> found.add(figure(fact, form.decimals())));
		boolean open = filing.content().openFigures().stream().anyMatch((figure) -> figure.cells().contains(cell));
		return open ? new Found.Unknown("其中有数字的栏次未定") : found.isEmpty() ? Found.BLANK : found.getFirst();
	}

	private static Found figure(Fact fact, int decimals) {
		return Figure.of(fact.value().decimal(), fact.unit(), Math.min(decimals, fact.unit().decimals()))
			.<Found>map(Found.Told::new)
			.orElseGet(() -> new Found.Unknown("金额不能以分计"));
	}

}
