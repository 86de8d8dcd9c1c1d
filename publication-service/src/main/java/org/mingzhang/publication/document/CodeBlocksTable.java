package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.publication.document.Table.BodyCell;
import org.mingzhang.publication.document.Table.Figure;
import org.mingzhang.publication.document.Table.Label;
import org.mingzhang.publication.document.Table.Mark;
import org.mingzhang.publication.document.Table.Weight;

/**
 * Lays out a fixed list of codes in blocks side by side, as 公开06表 prints them: code, name
 * and amount in each block, whether or not there is an amount.
 */
final class CodeBlocksTable {

	/** Code, name, amount. */
	private static final int BLOCK_WIDTH = 3;

	private final Layout.CodeBlocks layout;

	private final FormFigures figures;

	private final Codes codes;

	private final List<List<String>> blocks;

	private CodeBlocksTable(Layout.CodeBlocks layout, FormFigures figures, Codes codes) {
		this.layout = layout;
		this.figures = figures;
		this.codes = codes;
		this.blocks = layout.codesWith(figures.rows());
	}

	static Table of(Layout.CodeBlocks layout, FormFigures figures, Codes codes) {
		CodeBlocksTable table = new CodeBlocksTable(layout, figures, codes);
		return table.head().over(table.rows());
	}

	private Head head() {
		Head head = new Head();
		for (Layout.Block block : this.layout.blocks()) {
			head.column(block.group(), "科目代码");
			head.column(block.group(), "科目名称");
			head.column(block.group(), this.layout.column().label());
		}
		return head;
	}

	private List<List<BodyCell>> rows() {
		int count = this.blocks.stream().mapToInt(List::size).max().orElse(0);
		List<List<BodyCell>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<BodyCell> cells = new ArrayList<>();
			for (List<String> block : this.blocks) {
				addCode(cells, (i < block.size()) ? block.get(i) : "");
			}
			rows.add(cells);
		}
		addClosing(rows);
		return rows;
	}

	private void addCode(List<BodyCell> cells, String code) {
		if (code.isEmpty()) {
			cells.addAll(List.of(new Mark(""), new Label("", 0, Weight.PLAIN, 1), new Figure(null, null)));
			return;
		}
		int level = this.codes.level(code);
		String name = this.figures.label(code).orElseGet(() -> this.codes.name(code));
		cells.add(new Mark(code));
		cells.add(new Label(name, level, (level == 0) ? Weight.STRONG : Weight.PLAIN, 1));
		cells.add(this.figures.place(code, this.layout.column().id()));
	}

	/** Each group has its closing line below it; otherwise they follow one another. */
	private void addClosing(List<List<BodyCell>> rows) {
		List<Integer> widths = groupWidths();
		List<Line> closing = this.layout.closing();
		if (closing.size() == widths.size()) {
			List<BodyCell> cells = new ArrayList<>();
			for (int i = 0; i < closing.size(); i++) {
				cells.addAll(closing(closing.get(i), widths.get(i)));
			}
			rows.add(cells);
			return;
		}
		closing.forEach((line) -> rows.add(closing(line, BLOCK_WIDTH * this.blocks.size())));
	}

	private List<BodyCell> closing(Line line, int width) {
		String row = line.row();
		return List.of(new Label(line.label(), 0, Weight.TOTAL, width - 1),
				(row != null) ? this.figures.place(row, this.layout.column().id()) : new Figure(null, null));
	}

	private List<Integer> groupWidths() {
		Map<String, Integer> widths = new LinkedHashMap<>();
		this.layout.blocks().forEach((block) -> widths.merge(block.group(), BLOCK_WIDTH, Integer::sum));
		return List.copyOf(widths.values());
	}

}
