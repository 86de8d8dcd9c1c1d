package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.template.Column;

/** Finds the columns of a list such as {@code （2＋3）栏} in a form. */
final class ColumnFinder {

	private ColumnFinder() {
	}

	/** The columns of a list in one block, or nothing if the block lacks one. */
	static Optional<List<WeightedColumn>> find(FormShape.Block block, Selection.Listed list) {
		List<WeightedColumn> found = new ArrayList<>();
		for (Selection.Item item : list.items()) {
			int from = index(block, item.first());
			int to = (item.last() == null) ? from : index(block, item.last());
			if (from < 0 || to < from) {
				return Optional.empty();
			}
			block.columns()
				.subList(from, to + 1)
				.forEach((column) -> found.add(new WeightedColumn(column.id(), item.weight())));
		}
		return Optional.of(found);
	}

	private static int index(FormShape.Block block, Selector selector) {
		return IntStream.range(0, block.columns().size())
			.filter((index) -> matches(block.columns().get(index), selector))
			.findFirst()
			.orElse(-1);
	}

	private static boolean matches(Column column, Selector selector) {
		return switch (selector) {
			case Selector.Number(int number) -> Objects.equals(column.number(), number);
			case Selector.Name(String name) ->
				column.id().equals(name) || Labels.same(column.label(), name) || Labels.among(column.aliases(), name);
		};
	}

}
