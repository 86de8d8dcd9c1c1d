package org.mingzhang.rulebook.printed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.forms.template.Line;
import org.mingzhang.forms.template.Template;

/**
 * What the forms of a template print for its lines and columns.
 *
 * @param template the template
 */
record Labels(Template template) {

	/** 一、（一）1. */
	private static final Pattern ORDINAL = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])\\s*");

	/** The label of a row, or nothing if its form prints none. */
	Optional<String> row(String form, String row) {
		return shape(form).flatMap((shape) -> row(shape.layout(), row));
	}

	/** The label of a column, or nothing if its form has no such column. */
	Optional<String> column(String form, String column) {
		return shape(form).flatMap((shape) -> column(shape.layout(), column));
	}

	/** The official name of a code. */
	Optional<String> code(String code) {
		int year = this.template.lastYear();
		return CodeList.ECONOMIC.find(code, year).or(() -> CodeList.FUNCTION.find(code, year)).map(Code::name);
	}

	private Optional<FormTemplate> shape(String form) {
		return this.template.form(form);
	}

	private static Optional<String> row(Layout layout, String row) {
		return switch (layout) {
			case Layout.Lines lines -> line(lines.sides().stream().flatMap((side) -> side.lines().stream()), row);
			case Layout.CodeBlocks blocks -> line(blocks.closing().stream(), row);
			case Layout.CodeRows _ -> row.equals("total") ? Optional.of("合计") : Optional.empty();
			case Layout.SingleRow single ->
				shared(single.columns().stream().filter((item) -> item.row().equals(row)).toList(), ItemColumn::label,
						ItemColumn::group);
		};
	}

	private static Optional<String> column(Layout layout, String column) {
		return switch (layout) {
			case Layout.Lines lines ->
				column(lines.sides().stream().flatMap((side) -> side.columns().stream()), column);
			case Layout.CodeRows rows -> column(rows.columns().stream(), column);
			case Layout.CodeBlocks blocks -> column(Stream.of(blocks.column()), column);
			case Layout.SingleRow single ->
				shared(single.columns().stream().filter((item) -> item.column().equals(column)).toList(),
						ItemColumn::group, ItemColumn::label);
		};
	}

	/**
	 * In a form of a single row some print the item above and the kind of figure below,
	 * others the other way round: what all its columns share is its name.
	 */
	private static Optional<String> shared(List<ItemColumn> items, Function<ItemColumn, @Nullable String> first,
			Function<ItemColumn, @Nullable String> second) {
		return Stream.of(first, second)
			.map((label) -> items.stream().map((item) -> Optional.ofNullable(label.apply(item))).distinct().toList())
			.filter((labels) -> labels.size() == 1)
			.flatMap((labels) -> labels.getFirst().stream())
			.map(Labels::bare)
			.findFirst();
	}

	private static Optional<String> line(Stream<Line> lines, String row) {
		return lines.filter((line) -> row.equals(line.row())).map((line) -> bare(line.label())).findFirst();
	}

	private static Optional<String> column(Stream<Column> columns, String id) {
		return columns.filter((column) -> id.equals(column.id())).map((column) -> bare(column.label())).findFirst();
	}

	private static String bare(String label) {
		return ORDINAL.matcher(label.replaceAll("[\\s　]", "")).replaceFirst("");
	}

}
