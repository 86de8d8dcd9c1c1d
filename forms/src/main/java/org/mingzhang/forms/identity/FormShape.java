package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.forms.template.Line;

/**
 * A form as the notation sees it, whatever its layout: blocks of columns and lines. A
 * form with two sides has two blocks; in a form with code rows the filing brings the
 * rows.
 */
final class FormShape {

	/** Columns that belong to the same lines. */
	record Block(List<Column> columns, List<Line> lines) {
	}

	private final String id;

	private final String printedName;

	private final List<Block> blocks;

	private final List<ItemColumn> items;

	private final @Nullable Codes codes;

	private final boolean open;

	private final SequencedSet<String> columns = new LinkedHashSet<>();

	/** Rows that exist whether the filing has them or not. */
	private final SequencedSet<String> fixedRows = new LinkedHashSet<>();

	private FormShape(String id, String printedName, List<Block> blocks, List<ItemColumn> items, @Nullable Codes codes,
			boolean open) {
		this.id = id;
		this.printedName = printedName;
		this.blocks = blocks;
		this.items = items;
		this.codes = codes;
		this.open = open;
		for (Block block : blocks) {
			block.columns().forEach((column) -> this.columns.add(column.id()));
			block.lines().stream().map(Line::row).filter(Objects::nonNull).forEach(this.fixedRows::add);
		}
	}

	static FormShape of(FormTemplate form) {
		String name = form.printedName();
		return switch (form.layout()) {
			case Layout.Lines lines -> new FormShape(form.id(), name,
					lines.sides().stream().map((side) -> new Block(side.columns(), side.lines())).toList(), List.of(),
					null, false);
			case Layout.CodeRows rows -> new FormShape(form.id(), name, List.of(new Block(rows.columns(), List.of())),
					List.of(), rows.codes(), true);
			case Layout.CodeBlocks blocks ->
				new FormShape(form.id(), name, List.of(codeBlock(blocks)), List.of(), blocks.codes(), false);
			case Layout.SingleRow row ->
				new FormShape(form.id(), name, List.of(itemBlock(row.columns())), row.columns(), null, false);
		};
	}

	/** A table kept as text: a row per table, a column per label that identities use. */
	static FormShape ofSheet(String id, String printedName) {
		return new FormShape(id, printedName, List.of(), List.of(), null, true);
	}

	String id() {
		return this.id;
	}

	String printedName() {
		return this.printedName;
	}

	List<Block> blocks() {
		return this.blocks;
	}

	List<ItemColumn> items() {
		return this.items;
	}

	/** The classification that keys its rows, if one does. */
	@Nullable Codes codes() {
		return this.codes;
	}

	/** Whether the filing brings the rows. */
	boolean isOpen() {
		return this.open;
	}

	SequencedSet<String> columns() {
		return this.columns;
	}

	SequencedSet<String> fixedRows() {
		return this.fixedRows;
	}

	void require(String row) {
		this.fixedRows.add(row);
	}

	void label(String column) {
		this.columns.add(column);
	}

	private static Block codeBlock(Layout.CodeBlocks blocks) {
		Stream<Line> codes = blocks.blocks()
			.stream()
			.flatMap((block) -> block.codes().stream())
			.map((code) -> new Line(code, code, List.of(), null, false));
		return new Block(List.of(blocks.column()), Stream.concat(codes, blocks.closing().stream()).toList());
	}

	private static Block itemBlock(List<ItemColumn> items) {
		Map<String, Column> columns = new LinkedHashMap<>();
		List<Line> lines = new ArrayList<>();
		Set<String> rows = new LinkedHashSet<>();
		for (ItemColumn item : items) {
			String group = Objects.requireNonNullElse(item.group(), item.column());
			columns.putIfAbsent(item.column(), new Column(item.column(), group, List.of(), null, null));
			if (rows.add(item.row())) {
				lines.add(new Line(item.row(), item.label(), List.of(), null, false));
			}
		}
		return new Block(List.copyOf(columns.values()), lines);
	}

}
