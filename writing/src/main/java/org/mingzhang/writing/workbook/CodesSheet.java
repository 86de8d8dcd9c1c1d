package org.mingzhang.writing.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.writing.form.Look;

/** The classifications of the year, for drop-downs and for the names of codes. */
final class CodesSheet {

	private static final int HEAD = 1;

	private static final int CODE = 12;

	private static final int NAME = 46;

	/** Rows, from 1, that hold the codes of a list. */
	private record Range(String first, String last, int end) {
	}

	private final Map<Codes, Range> ranges = new EnumMap<>(Codes.class);

	private final int year;

	CodesSheet(int year) {
		this.year = year;
		range(Codes.FUNCTION, CodeList.FUNCTION, "A", "B");
		range(Codes.ECONOMIC, CodeList.ECONOMIC, "D", "E");
	}

	private void range(Codes codes, CodeList list, String first, String last) {
		this.ranges.put(codes, new Range(first, last, HEAD + 1 + list.validIn(this.year).size()));
	}

	/** The cells that hold the codes of a list, if there is one. */
	Optional<String> range(Codes codes) {
		return Optional.ofNullable(this.ranges.get(codes)).map((range) -> cells(range.first(), range.first(), range));
	}

	/** The formula of the name of the code in a cell, if there is a list. */
	Optional<String> lookup(Codes codes, String cell) {
		return Optional.ofNullable(this.ranges.get(codes))
			.map((range) -> "IF(" + cell + "=\"\",\"\",IFERROR(VLOOKUP(" + cell + ","
					+ cells(range.first(), range.last(), range) + ",2,FALSE),\"\"))");
	}

	private static String cells(String first, String last, Range range) {
		return SheetNames.quoted(SheetNames.CODES) + "$" + first + "$" + (HEAD + 2) + ":$" + last + "$" + range.end();
	}

	private int end(Codes codes) {
		return Optional.ofNullable(this.ranges.get(codes)).map(Range::end).orElse(0);
	}

	void write(Page page, Styles styles) {
		page.text(0, 0, this.year + "年度科目代码", styles.caption());
		list(page, styles, CodeList.FUNCTION, 0, "支出功能分类科目");
		list(page, styles, CodeList.ECONOMIC, 3, "部门预算支出经济分类科目");
		page.widths(List.of(CODE, NAME, 3, CODE, NAME));
		page.print(false, HEAD, HEAD);
		page.withoutMarks(Math.max(end(Codes.FUNCTION), end(Codes.ECONOMIC)));
		page.protect();
	}

	private void list(Page page, Styles styles, CodeList list, int column, String name) {
		page.text(HEAD, column, "代码", styles.label(Look.HEAD));
		page.text(HEAD, column + 1, name, styles.label(Look.HEAD));
		int row = HEAD + 1;
		for (Code code : list.validIn(this.year)) {
			page.text(row, column, code.code(), styles.listed(HorizontalAlignment.LEFT, "@"));
			page.text(row, column + 1, code.name(), styles.listed(HorizontalAlignment.LEFT, "@"));
			row++;
		}
	}

}
