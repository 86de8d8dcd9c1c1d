package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.identity.BoundTerm.Run;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.template.Line;

/** Finds the lines of a list such as {@code （32＋33＋…＋57）行} in a form. */
final class LineFinder {

	private static final String TOTAL_LABEL = "合计";

	private final FormShape shape;

	LineFinder(FormShape shape) {
		this.shape = shape;
	}

	/** The runs of a list in one block, or nothing if the block lacks a line. */
	Optional<List<Run>> find(FormShape.Block block, Selection.Listed list) {
		List<Run> runs = new ArrayList<>();
		for (Selection.Item item : list.items()) {
			List<Run> found = find(block, item);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			runs.addAll(found);
		}
		return Optional.of(runs);
	}

	private List<Run> find(FormShape.Block block, Selection.Item item) {
		Selector last = item.last();
		if (this.shape.codes() != null) {
			return codeRun(block, item.weight(), item.first(), last);
		}
		int from = index(block, item.first());
		int to = (last == null) ? from : index(block, last);
		if (from < 0 || to < from) {
			return List.of();
		}
		return block.lines()
			.subList(from, to + 1)
			.stream()
			.map(Line::row)
			.filter(Objects::nonNull)
			.map((row) -> new Run(item.weight(), row, null))
			.toList();
	}

	private List<Run> codeRun(FormShape.Block block, int weight, Selector first, @Nullable Selector last) {
		String from = codeRow(block, first);
		String to = (last != null) ? codeRow(block, last) : null;
		if (from == null || (last != null && to == null)) {
			return List.of();
		}
		return List.of(new Run(weight, from, to));
	}

	/** A row of a form with code rows: 合计, a closing line, or any code. */
	private @Nullable String codeRow(FormShape.Block block, Selector selector) {
		int line = index(block, selector);
		if (line >= 0) {
			return block.lines().get(line).row();
		}
		String text = (selector instanceof Selector.Name(String name)) ? name : selector.toString();
		if (FormRows.isCode(text) && text.length() > 2) {
			return text;
		}
		return (Labels.same(text, TOTAL_LABEL) || text.equals(FormRows.TOTAL)) ? FormRows.TOTAL : null;
	}

	private static int index(FormShape.Block block, Selector selector) {
		return IntStream.range(0, block.lines().size())
			.filter((index) -> matches(block.lines().get(index), selector))
			.findFirst()
			.orElse(-1);
	}

	private static boolean matches(Line line, Selector selector) {
		return switch (selector) {
			case Selector.Number(int number) -> Objects.equals(line.number(), number);
			case Selector.Name(String name) -> name.equals(line.row())
					|| (line.row() != null && (Labels.same(line.label(), name) || Labels.among(line.aliases(), name)));
		};
	}

}
