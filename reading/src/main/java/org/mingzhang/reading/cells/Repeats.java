package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Notices;

/**
 * Rows that a document prints more than once: a form broken over pages may repeat its
 * total, and Hebei's “三公” form prints its total in two lines.
 */
public final class Repeats {

	private Repeats() {
	}

	/**
	 * Keeps each row once.
	 * @param rows the rows of a document
	 * @param notices for a row, what takes that it is repeated with other figures
	 * @return the rows, the first of each that has figures
	 */
	public static List<FigureRow> withoutThem(List<FigureRow> rows, Function<FigureRow, Notices> notices) {
		SequencedMap<Cell, FigureRow> first = new LinkedHashMap<>();
		for (FigureRow row : rows) {
			FigureRow known = first.putIfAbsent(row.slots().getFirst().cell(), row);
			if (known == null || !row.hasFigures()) {
				continue;
			}
			if (!known.hasFigures()) {
				first.put(row.slots().getFirst().cell(), row);
			}
			else if (!figures(known).equals(figures(row))) {
				report(known, row, notices.apply(row));
			}
			else if (row.form().layout() instanceof Layout.CodeRows && !isSame(known.label(), row.label())) {
				notices.apply(row).remark(row.line(), Messages.sameCode(row.form(), row.label(), known.line()));
			}
		}
		return List.copyOf(first.sequencedValues());
	}

	/** A name that is broken over lines may have been read in part. */
	private static boolean isSame(String one, String other) {
		String first = Label.core(one);
		String second = Label.core(other);
		return first.startsWith(second) || second.startsWith(first);
	}

	private static void report(FigureRow known, FigureRow row, Notices notices) {
		String message = Messages.repeatedRow(row.form(), row.label(), known.line());
		if (row.form().layout() instanceof Layout.Lines) {
			notices.remark(row.line(), message);
		}
		else {
			notices.problem(row.line(), message);
		}
	}

	private static List<Map.Entry<Long, Integer>> figures(FigureRow row) {
		List<Map.Entry<Long, Integer>> figures = new ArrayList<>();
		row.marks()
			.stream()
			.map(Mark::amount)
			.filter(Objects::nonNull)
			.map((amount) -> Map.entry(amount.unscaled(), amount.decimals()))
			.forEach(figures::add);
		return figures;
	}

}
