package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.publication.document.Table.BodyCell;
import org.mingzhang.publication.document.Table.Label;
import org.mingzhang.publication.document.Table.Mark;
import org.mingzhang.publication.document.Table.Weight;

/** Lays out one row per classification code under a row 合计, each level indented. */
final class CodeRowsTable {

	private static final String TOTAL = "total";

	/** Digit by digit, so that a 类 stands before its 款 and these before their 项. */
	private static final Comparator<String> AS_CLASSIFIED = Comparator.comparing((String row) -> !isCode(row))
		.thenComparing((row) -> isCode(row) ? row : "");

	private final Layout.CodeRows layout;

	private final FormFigures figures;

	private final Codes codes;

	private CodeRowsTable(Layout.CodeRows layout, FormFigures figures, Codes codes) {
		this.layout = layout;
		this.figures = figures;
		this.codes = codes;
	}

	static Table of(Layout.CodeRows layout, FormFigures figures, Codes codes) {
		CodeRowsTable table = new CodeRowsTable(layout, figures, codes);
		return table.head().over(table.rows());
	}

	private Head head() {
		Head head = new Head();
		if (this.layout.serial()) {
			head.column("序号");
			head.number(Head.COLUMN_NUMBERS, 1);
		}
		Layout.RowHead names = this.layout.head();
		head.column(names.group(), names.code());
		head.column(names.group(), names.name());
		if (this.layout.serial()) {
			head.number(1);
			head.number(2);
		}
		else {
			boolean numbered = this.layout.columns().getFirst().number() != null;
			head.number(numbered ? Head.COLUMN_NUMBERS : "", 2);
		}
		for (Column column : this.layout.columns()) {
			head.column(column.group(), column.label());
			head.number(column.number());
		}
		return head;
	}

	private List<List<BodyCell>> rows() {
		List<List<BodyCell>> rows = new ArrayList<>();
		rows.add(row(1, TOTAL));
		this.figures.rows()
			.stream()
			.filter((row) -> !row.equals(TOTAL))
			.sorted(AS_CLASSIFIED)
			.forEach((row) -> rows.add(row(rows.size() + 1, row)));
		return rows;
	}

	private List<BodyCell> row(int serial, String row) {
		List<BodyCell> cells = new ArrayList<>();
		if (this.layout.serial()) {
			cells.add(new Mark(String.valueOf(serial)));
		}
		if (row.equals(TOTAL)) {
			cells.add(new Label("合计", 0, Weight.TOTAL, 2));
		}
		else {
			int level = this.codes.level(row);
			cells.add(new Mark(isCode(row) ? row : ""));
			cells.add(new Label(this.figures.label(row).orElseGet(() -> this.codes.name(row)), level,
					(level == 0) ? Weight.STRONG : Weight.PLAIN, 1));
		}
		for (Column column : this.layout.columns()) {
			cells.add(this.figures.place(row, column.id()));
		}
		return cells;
	}

	private static boolean isCode(String row) {
		return row.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

}
