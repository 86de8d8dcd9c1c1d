package org.mingzhang.forms;

import java.util.List;

/**
 * A table that holds more than amounts in cells: 绩效自评表, 绩效目标表, 政府采购预算表, 固定资产占用情况表. Kept
 * as structured text; its figures are no facts.
 *
 * @param form form id, such as {@code evaluation-project}
 * @param title title as printed
 * @param rows its rows
 */
public record Sheet(String form, String title, List<Row> rows) {

	public Sheet {
		rows = List.copyOf(rows);
	}

	/**
	 * A printed row.
	 *
	 * @param line line number in the document, from 1
	 * @param cells its cells, blank ones included where the document shows them
	 */
	public record Row(int line, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

}
