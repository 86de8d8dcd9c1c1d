package org.mingzhang.submission.correction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.submission.correction.Position.Rank;

/**
 * The cells that a form of a template has. Rows that are keyed by code are open: any code
 * of a known 类 is taken, because the code lists know only what was seen in print.
 */
final class FormCells {

	private static final String TOTAL = "total";

	private static final Pattern UNIT_CODE = Pattern.compile("\\d{3,12}");

	private final FormTemplate form;

	private final String printedName;

	private final int year;

	private final Set<String> presentRows;

	/**
	 * Creates the cells of a form.
	 * @param form the form
	 * @param printedName its number or title as the document prints it
	 * @param year budget year, which decides on codes
	 * @param presentRows the rows that the document has, whatever the template says
	 */
	FormCells(FormTemplate form, String printedName, int year, Set<String> presentRows) {
		this.form = form;
		this.printedName = printedName;
		this.year = year;
		this.presentRows = presentRows;
	}

	/**
	 * Finds a cell.
	 * @param row row id
	 * @param column column id
	 * @return the cell, or nothing if the form has no such row or column
	 */
	Optional<Position> find(String row, String column) {
		return switch (this.form.layout()) {
			case Layout.Lines lines -> inLines(lines, row, column);
			case Layout.CodeRows rows -> rowLabel(rows.codes(), row).flatMap((label) -> columns(rows.columns(), column,
					label, TOTAL.equals(row) ? label : row, new Rank(0, TOTAL.equals(row) ? "" : row, 0)));
			case Layout.CodeBlocks blocks -> inBlocks(blocks, row, column);
			case Layout.SingleRow single -> inSingleRow(single, row, column);
		};
	}

	/**
	 * {@return the ids of all columns, in the order of print}
	 */
	List<String> columnIds() {
		return switch (this.form.layout()) {
			case Layout.Lines lines ->
				lines.sides().stream().flatMap((side) -> side.columns().stream()).map(Column::id).distinct().toList();
			case Layout.CodeRows rows -> rows.columns().stream().map(Column::id).toList();
			case Layout.CodeBlocks blocks -> List.of(blocks.column().id());
			case Layout.SingleRow single ->
				single.columns().stream().map(Layout.ItemColumn::column).distinct().toList();
		};
	}

	private Optional<Position> inLines(Layout.Lines lines, String row, String column) {
		int before = 0;
		for (Layout.Side side : lines.sides()) {
			Optional<Position> found = inSide(side.lines(), side.columns(), before, row, column);
			if (found.isPresent()) {
				return found;
			}
			before += side.lines().size();
		}
		return Optional.empty();
	}

	private Optional<Position> inSide(List<Line> lines, List<Column> columns, int before, String row, String column) {
		return IntStream.range(0, lines.size())
			.filter((i) -> row.equals(lines.get(i).row()))
			.boxed()
			.findFirst()
			.flatMap((i) -> columns(columns, column, lines.get(i).label(), lineName(lines.get(i)),
					new Rank(before + i, "", 0)));
	}

	private Optional<Position> inBlocks(Layout.CodeBlocks blocks, String row, String column) {
		List<String> codes = blocks.blocks().stream().flatMap((block) -> block.codes().stream()).toList();
		Optional<Position> closing = inSide(blocks.closing(), List.of(blocks.column()), codes.size(), row, column);
		if (closing.isPresent()) {
			return closing;
		}
		int place = codes.indexOf(row);
		if (place < 0 && !this.presentRows.contains(row)) {
			return Optional.empty();
		}
		String label = listed(blocks.codes(), row).map(Code::name).orElse(row);
		return columns(List.of(blocks.column()), column, label, row, new Rank(Math.max(place, 0), row, 0));
	}

	private Optional<Position> inSingleRow(Layout.SingleRow single, String row, String column) {
		return IntStream.range(0, single.columns().size())
			.filter((i) -> single.columns().get(i).row().equals(row) && single.columns().get(i).column().equals(column))
			.mapToObj((i) -> position(single.columns().get(i), i))
			.findFirst();
	}

	private Position position(Layout.ItemColumn item, int place) {
		String label = (item.group() != null) ? item.group() + " " + item.label() : item.label();
		return new Position(item.label(), label, address(null, item.number(), item.label()), new Rank(0, "", place));
	}

	private Optional<Position> columns(List<Column> columns, String wanted, String rowLabel, String rowName, Rank row) {
		return IntStream.range(0, columns.size()).filter((i) -> columns.get(i).id().equals(wanted)).mapToObj((i) -> {
			Column column = columns.get(i);
			return new Position(rowLabel, column.label(), address(rowName, column.number(), column.label()),
					new Rank(row.line(), row.code(), i));
		}).findFirst();
	}

	private PrintedAddress address(@Nullable String row, @Nullable Integer number, String label) {
		return new PrintedAddress(this.printedName, row, (number != null) ? number.toString() : label);
	}

	private static String lineName(Line line) {
		return (line.number() != null) ? line.number().toString() : line.label();
	}

	private Optional<String> rowLabel(Layout.Codes codes, String row) {
		if (TOTAL.equals(row)) {
			return Optional.of("合计");
		}
		boolean taken = this.presentRows.contains(row) || switch (codes) {
			case FUNCTION -> isCode(codes, row, List.of(3, 5, 7));
			case ECONOMIC -> isCode(codes, row, List.of(3, 5));
			case UNIT -> UNIT_CODE.matcher(row).matches();
		};
		return taken ? Optional.of(listed(codes, row).map(Code::name).orElse(row)) : Optional.empty();
	}

	private boolean isCode(Layout.Codes codes, String row, List<Integer> lengths) {
		return lengths.contains(row.length()) && row.chars().allMatch(Character::isDigit)
				&& listed(codes, row.substring(0, 3)).isPresent();
	}

	private Optional<Code> listed(Layout.Codes codes, String code) {
		return switch (codes) {
			case FUNCTION -> CodeList.FUNCTION.find(code, this.year);
			case ECONOMIC -> CodeList.ECONOMIC.find(code, this.year);
			case UNIT -> Optional.empty();
		};
	}

}
