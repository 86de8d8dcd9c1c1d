package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/**
 * A form of codes in blocks beside each other, with closing lines below.
 *
 * @param figures what it is filled with
 * @param layout its blocks and closing lines
 */
record CodeBlocksTable(FormFigures figures, Layout.CodeBlocks layout) {

	List<List<Object>> rows() {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> heads = new ArrayList<>();
		this.layout.blocks().forEach((_) -> heads.addAll(List.of("科目编码", "科目名称", this.layout.column().label())));
		rows.add(heads);
		List<List<String>> blocks = blocks();
		int height = blocks.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < height; i++) {
			List<Object> cells = new ArrayList<>();
			for (List<String> block : blocks) {
				cells.addAll(cells((i < block.size()) ? block.get(i) : null));
			}
			rows.add(cells);
		}
		for (Line line : this.layout.closing()) {
			if (line.row() != null) {
				rows.add(List.of(line.label(), "", amount(line.row())));
			}
		}
		return rows;
	}

	/** The codes of the blocks; those that no block foresees stand below the last. */
	private List<List<String>> blocks() {
		List<List<String>> blocks = new ArrayList<>();
		this.layout.blocks().forEach((block) -> blocks.add(new ArrayList<>(block.codes())));
		this.figures.rows()
			.stream()
			.filter((row) -> Character.isDigit(row.charAt(0)))
			.filter((row) -> blocks.stream().noneMatch((block) -> block.contains(row)))
			.forEach((row) -> blocks.getLast().add(row));
		return blocks;
	}

	private List<Object> cells(@Nullable String code) {
		return (code != null) ? List.of(code, this.figures.name(code, this.layout.codes()), amount(code))
				: List.of("", "", "");
	}

	private Object amount(String row) {
		return this.figures.amount(row, this.layout.column().id());
	}

}
