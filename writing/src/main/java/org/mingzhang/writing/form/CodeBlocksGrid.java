package org.mingzhang.writing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/** A fixed list of codes in blocks side by side: code, name and amount in each. */
final class CodeBlocksGrid {

	/** Code, name, amount. */
	private static final int WIDTH = 3;

	private static final int CODE = 9;

	private static final int NAME = 28;

	private final Layout.CodeBlocks layout;

	private final GridBuilder grid;

	private final Map<String, String> filed = new LinkedHashMap<>();

	private final int year;

	private CodeBlocksGrid(Layout.CodeBlocks layout, List<CodeLine> filed, int year, GridBuilder grid) {
		this.layout = layout;
		this.grid = grid;
		this.year = year;
		filed.forEach((line) -> this.filed.put(line.code(), line.name()));
	}

	static void lay(Layout.CodeBlocks layout, List<CodeLine> filed, int year, GridBuilder grid) {
		new CodeBlocksGrid(layout, filed, year, grid).lay();
	}

	private void lay() {
		HeadRows head = new HeadRows();
		for (Layout.Block block : this.layout.blocks()) {
			head.column(CODE, "", block.group(), "科目代码");
			head.column(NAME, "", block.group(), "科目名称");
			head.column(GridBuilder.AMOUNT, HeadRows.number(this.layout.column().number()), block.group(),
					this.layout.column().label());
		}
		this.grid.head(head);
		List<List<String>> blocks = this.layout.codesWith(this.filed.keySet());
		int rows = blocks.stream().mapToInt(List::size).max().orElse(0);
		for (int at = 0; at < blocks.size(); at++) {
			for (int row = 0; row < rows; row++) {
				entry(this.grid.body() + row, WIDTH * at, (row < blocks.get(at).size()) ? blocks.get(at).get(row) : "");
			}
		}
		this.grid.bodyRows = rows;
		closing();
	}

	private void entry(int row, int column, String code) {
		this.grid.label(row, column, code, Look.CODE);
		if (code.isEmpty()) {
			this.grid.label(row, column + 1, "", Look.LABEL);
			this.grid.label(row, column + 2, "", Look.EMPTY);
			return;
		}
		String name = this.filed.getOrDefault(code, "");
		this.grid.label(row, column + 1, name.isBlank() ? Names.name(this.layout.codes(), code, this.year) : name,
				(code.length() > 3) ? Look.PART : Look.LABEL);
		this.grid.amount(code, this.layout.column().id(), row, column + 2);
	}

	/** Each group has its closing line below it; otherwise they follow one another. */
	private void closing() {
		Map<String, Integer> groups = new LinkedHashMap<>();
		this.layout.blocks().forEach((block) -> groups.merge(block.group(), WIDTH, Integer::sum));
		List<Integer> widths = List.copyOf(groups.values());
		boolean sideBySide = widths.size() == this.layout.closing().size();
		int column = 0;
		for (int at = 0; at < this.layout.closing().size(); at++) {
			int width = sideBySide ? widths.get(at) : WIDTH * this.layout.blocks().size();
			int row = this.grid.body() + this.grid.bodyRows;
			closing(this.layout.closing().get(at), row, column, width);
			column = sideBySide ? column + width : 0;
			this.grid.bodyRows += sideBySide ? 0 : 1;
		}
		this.grid.bodyRows += (sideBySide && !widths.isEmpty()) ? 1 : 0;
	}

	private void closing(Line line, int row, int column, int width) {
		this.grid.label(row, column, 1, width - 1, line.label(), Look.TOTAL);
		if (line.row() != null) {
			this.grid.amount(line.row(), this.layout.column().id(), row, column + width - 1);
		}
	}

}
