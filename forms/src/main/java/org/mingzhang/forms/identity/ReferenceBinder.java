package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.identity.BoundTerm.ColumnPart;
import org.mingzhang.forms.identity.BoundTerm.RowPart;
import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.Depth;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.forms.template.Line;

/** Finds what a reference to cells means in one form. */
final class ReferenceBinder {

	private final FormShape shape;

	private final int weight;

	private final Selection rows;

	private final Selection columns;

	ReferenceBinder(FormShape shape, int weight, Selection rows, Selection columns) {
		this.shape = shape;
		this.weight = weight;
		this.rows = rows;
		this.columns = columns;
	}

	List<BoundTerm> bind() {
		if (!this.shape.items().isEmpty() && this.columns instanceof Selection.Listed list
				&& list.items().stream().allMatch(ReferenceBinder::isNumbered)) {
			return items(list);
		}
		List<FormShape.Block> blocks = blocksWithColumns();
		if (this.rows instanceof Selection.Listed list) {
			return listed(blocks, list);
		}
		List<FormShape.Block> among = blocksWithRows(blocks);
		return List.of(new BoundTerm(this.weight, this.shape, rowPart(among), columnPart(among)));
	}

	/** A column of a single-row form is a cell of its own. */
	private List<BoundTerm> items(Selection.Listed list) {
		if (this.rows instanceof Selection.Listed || this.rows instanceof Selection.Total) {
			throw missing("lines beside numbered columns: its columns are its items", this.rows);
		}
		List<BoundTerm> terms = new ArrayList<>();
		for (Selection.Item item : list.items()) {
			int from = number(item.first());
			int to = (item.last() == null) ? from : number(item.last());
			for (int number = from; number <= to; number++) {
				terms.add(item(item.weight(), number));
			}
		}
		return terms;
	}

	private BoundTerm item(int itemWeight, int number) {
		ItemColumn item = this.shape.items()
			.stream()
			.filter((column) -> Objects.equals(column.number(), number))
			.findFirst()
			.orElseThrow(() -> missing("column", number));
		return new BoundTerm(this.weight * itemWeight, this.shape,
				new BoundTerm.SumOfRows(List.of(new BoundTerm.Run(1, item.row(), null))),
				new BoundTerm.SumOfColumns(List.of(new WeightedColumn(item.column(), 1))));
	}

	private List<FormShape.Block> blocksWithColumns() {
		if (!(this.columns instanceof Selection.Listed list)) {
			return this.shape.blocks();
		}
		List<FormShape.Block> blocks = this.shape.blocks()
			.stream()
			.filter((block) -> ColumnFinder.find(block, list).isPresent())
			.toList();
		if (blocks.isEmpty()) {
			throw missing("columns", list);
		}
		return blocks;
	}

	private List<BoundTerm> listed(List<FormShape.Block> blocks, Selection.Listed list) {
		LineFinder finder = new LineFinder(this.shape);
		List<FormShape.Block> among = blocks.stream().filter((block) -> finder.find(block, list).isPresent()).toList();
		if (among.isEmpty()) {
			throw missing("lines", list);
		}
		if (among.size() > 1) {
			throw new BindingException(
					"line " + list + " stands on both sides of " + this.shape.printedName() + ": name a column");
		}
		List<BoundTerm.Run> runs = finder.find(among.getFirst(), list).orElseThrow();
		if (this.shape.codes() != null) {
			runs.stream().map(BoundTerm.Run::first).forEach(this.shape::require);
		}
		return List.of(new BoundTerm(this.weight, this.shape, new BoundTerm.SumOfRows(runs), columnPart(among)));
	}

	/** Where only coded lines are meant, a side without them is not. */
	private List<FormShape.Block> blocksWithRows(List<FormShape.Block> blocks) {
		boolean coded = this.rows instanceof Selection.Level || this.rows instanceof Selection.SumOf;
		if (!coded || this.shape.isOpen()) {
			return blocks;
		}
		List<FormShape.Block> withCodes = blocks.stream()
			.filter((block) -> rowsOf(List.of(block)).stream().anyMatch(FormRows::isCode))
			.toList();
		if (withCodes.isEmpty()) {
			throw missing("rows with codes", this.rows);
		}
		return withCodes;
	}

	private RowPart rowPart(List<FormShape.Block> blocks) {
		return switch (this.rows) {
			case Selection.Level(Depth depth) -> new BoundTerm.EachRow(depth.level(), among(blocks));
			case Selection.SumOf(Depth depth) -> new BoundTerm.RowsBelow(depth.level());
			case Selection.Total _ -> new BoundTerm.SumOfRows(List.of(new BoundTerm.Run(1, total(), null)));
			default -> new BoundTerm.EachRow(0, among(blocks));
		};
	}

	private String total() {
		if (this.shape.isOpen()) {
			this.shape.require(FormRows.TOTAL);
		}
		if (!this.shape.fixedRows().contains(FormRows.TOTAL)) {
			throw missing("line", "合计");
		}
		return FormRows.TOTAL;
	}

	/** In a form with two sides, the lines of those sides only. */
	private @Nullable Set<String> among(List<FormShape.Block> blocks) {
		return (blocks.size() == this.shape.blocks().size()) ? null : rowsOf(blocks);
	}

	private static Set<String> rowsOf(List<FormShape.Block> blocks) {
		return blocks.stream()
			.flatMap((block) -> block.lines().stream())
			.map(Line::row)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private ColumnPart columnPart(List<FormShape.Block> blocks) {
		if (this.columns instanceof Selection.Listed list) {
			List<List<WeightedColumn>> found = blocks.stream()
				.map((block) -> ColumnFinder.find(block, list).orElseThrow())
				.distinct()
				.toList();
			if (found.size() > 1) {
				throw new BindingException(
						"columns " + list + " are others on each side of " + this.shape.printedName());
			}
			return new BoundTerm.SumOfColumns(found.getFirst());
		}
		return new BoundTerm.EachColumn(
				blocks.stream().flatMap((block) -> block.columns().stream()).map(Column::id).distinct().toList());
	}

	private static boolean isNumbered(Selection.Item item) {
		return item.first() instanceof Selector.Number && !(item.last() instanceof Selector.Name);
	}

	private static int number(Selector selector) {
		return ((Selector.Number) selector).value();
	}

	private BindingException missing(String what, Object selection) {
		return new BindingException(this.shape.printedName() + " has no " + what + " " + selection);
	}

}
