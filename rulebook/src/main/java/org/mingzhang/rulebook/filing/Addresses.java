package org.mingzhang.rulebook.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.forms.template.Template;

/** The printed addresses of cells, filled or blank. */
public final class Addresses {

	private static final String TOTAL = "total";

	private final Template template;

	private final Map<Cell, Fact> facts;

	private final Map<String, String> rowLabels = new HashMap<>();

	public Addresses(Template template, Map<Cell, Fact> facts) {
		this.template = template;
		this.facts = facts;
		facts.values().forEach((fact) -> this.rowLabels.putIfAbsent(key(fact.cell()), fact.rowLabel()));
	}

	public String of(Cell cell) {
		Fact fact = this.facts.get(cell);
		return (fact != null) ? fact.printed().toString() : printed(cell).toString();
	}

	/** The printed number of a form or a table kept as text, or its title. */
	public String form(String id) {
		return this.template.form(id).map(FormTemplate::printedName).or(() -> sheet(id)).orElse(id);
	}

	/** The printed number and title of a form or a table kept as text. */
	public String title(String id) {
		Optional<String> title = this.template.form(id)
			.map(FormTemplate::title)
			.or(() -> this.template.sheets()
				.stream()
				.filter((sheet) -> sheet.id().equals(id))
				.map((sheet) -> sheet.titles().getFirst())
				.findFirst());
		return title.filter((text) -> !text.equals(form(id))).map((text) -> form(id) + " " + text).orElse(form(id));
	}

	/** The label of a row as printed, or in the template where the row is blank. */
	public String rowLabel(Cell cell) {
		String printed = this.rowLabels.get(key(cell));
		if (printed != null && !printed.isBlank()) {
			return printed.strip();
		}
		return line(cell).map(Line::label).map(String::strip).orElse(cell.row());
	}

	private Optional<String> sheet(String id) {
		return this.template.sheets()
			.stream()
			.filter((sheet) -> sheet.id().equals(id))
			.map((sheet) -> Objects.requireNonNullElse(sheet.number(), sheet.titles().getFirst()))
			.findFirst();
	}

	/** The address a cell has in the template. */
	public PrintedAddress printed(Cell cell) {
		FormTemplate form = this.template.form(cell.form()).orElse(null);
		if (form == null) {
			return new PrintedAddress(form(cell.form()), "第" + cell.row() + "张", cell.column());
		}
		if (form.layout() instanceof Layout.SingleRow single) {
			return new PrintedAddress(form.printedName(), null, item(single, cell));
		}
		Integer number = line(cell).map(Line::number).orElse(null);
		String row = (number != null) ? number.toString() : row(cell);
		return new PrintedAddress(form.printedName(), row, column(form.layout(), cell));
	}

	private String row(Cell cell) {
		if (Character.isDigit(cell.row().charAt(0))) {
			return cell.row();
		}
		return cell.row().equals(TOTAL) && line(cell).isEmpty() ? "合计" : rowLabel(cell);
	}

	private static String item(Layout.SingleRow single, Cell cell) {
		return single.columns()
			.stream()
			.filter((item) -> item.row().equals(cell.row()) && item.column().equals(cell.column()))
			.map((item) -> (item.number() != null) ? item.number().toString() : item.label())
			.findFirst()
			.orElse(cell.row());
	}

	private Optional<Line> line(Cell cell) {
		return this.template.form(cell.form())
			.stream()
			.flatMap((form) -> lines(form.layout()))
			.filter((line) -> cell.row().equals(line.row()))
			.findFirst();
	}

	private static Stream<Line> lines(Layout layout) {
		return switch (layout) {
			case Layout.Lines lines -> lines.sides().stream().flatMap((side) -> side.lines().stream());
			case Layout.CodeBlocks blocks -> blocks.closing().stream();
			case Layout.CodeRows _, Layout.SingleRow _ -> Stream.of();
		};
	}

	private static @Nullable String column(Layout layout, Cell cell) {
		return columns(layout, cell.row()).stream()
			.filter((column) -> column.id().equals(cell.column()))
			.map((column) -> (column.number() != null) ? column.number().toString() : column.label())
			.findFirst()
			.orElse(cell.column());
	}

	private static List<Column> columns(Layout layout, String row) {
		return switch (layout) {
			case Layout.Lines lines -> lines.sides()
				.stream()
				.filter((side) -> side.lines().stream().anyMatch((line) -> row.equals(line.row())))
				.flatMap((side) -> side.columns().stream())
				.toList();
			case Layout.CodeRows rows -> rows.columns();
			case Layout.CodeBlocks blocks -> List.of(blocks.column());
			case Layout.SingleRow _ -> List.of();
		};
	}

	private static String key(Cell cell) {
		return cell.form() + "/" + cell.row();
	}

}
