package org.mingzhang.writing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout;

/** One row per classification code under a row 合计. */
final class CodeRowsGrid {

	static final String TOTAL = "total";

	private static final int SERIAL = 6;

	private static final int CODE = 14;

	private static final int NAME = 38;

	private CodeRowsGrid() {
	}

	static void lay(Layout.CodeRows layout, List<CodeLine> lines, GridBuilder grid) {
		grid.head(head(layout));
		int code = layout.serial() ? 1 : 0;
		int total = grid.body();
		SequencedMap<String, Integer> columns = new LinkedHashMap<>();
		for (Column column : layout.columns()) {
			columns.put(column.id(), code + 2 + columns.size());
		}
		if (layout.serial()) {
			for (int at = 0; at <= lines.size(); at++) {
				grid.label(total + at, 0, String.valueOf(at + 1), Look.NUMBER);
			}
		}
		grid.label(total, code, 1, 2, "合计", Look.TOTAL);
		columns.forEach((id, column) -> grid.amount(TOTAL, id, total, column));
		CodeLines rows = new CodeLines(layout.codes(), total + 1, code, code + 1, columns, lines);
		for (int row = rows.first(); row <= rows.last(); row++) {
			for (String id : columns.keySet()) {
				if (!rows.line(row).isSpare()) {
					grid.amount(rows.line(row).code(), id, row, columns.getOrDefault(id, 0));
				}
			}
		}
		grid.codeLines = rows;
		grid.bodyRows = 1 + lines.size();
	}

	private static HeadRows head(Layout.CodeRows layout) {
		HeadRows head = new HeadRows();
		if (layout.serial()) {
			head.column(SERIAL, HeadRows.COLUMN_NUMBERS, "序号");
		}
		boolean numbered = layout.columns().getFirst().number() != null;
		Layout.RowHead names = layout.head();
		head.column(CODE, !numbered ? "" : layout.serial() ? "1" : HeadRows.COLUMN_NUMBERS, names.group(),
				names.code());
		head.column(NAME, (numbered && layout.serial()) ? "2" : "", names.group(), names.name());
		for (Column column : layout.columns()) {
			head.column(GridBuilder.AMOUNT, HeadRows.number(column.number()), column.group(), column.label());
		}
		return head;
	}

}
