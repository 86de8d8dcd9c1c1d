package org.mingzhang.reading.cells;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Side;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Which columns of a table of fixed lines hold what: for each side a label, maybe its
 * line number, and its amounts; maybe a running number before them all.
 *
 * @param sides the sides from left to right
 * @param width how many columns the table has
 * @param serial whether a running number stands before all
 * @param lineNumbers whether line numbers stand behind the labels
 */
record LineShape(List<Side> sides, int width, boolean serial, boolean lineNumbers) {

	/** The shape of a table, whether or not it has all of its columns. */
	static LineShape of(Layout.Lines layout, Body body) {
		List<Side> sides = layout.sides();
		int width = width(body);
		int extra = width - bareWidth(sides);
		boolean serial = extra > sides.size() || (extra == 1 && (sides.size() > 1 || beginsWithNumbers(body)));
		return new LineShape(sides, width, serial, extra - (serial ? 1 : 0) > 0);
	}

	/** Tells whether the columns of a table are known and are those of its form. */
	boolean fits(Body body) {
		int extra = this.width - bareWidth(this.sides);
		return extra >= 0 && extra <= this.sides.size() + 1 && body.isPlaced(this.width);
	}

	/** The column of the labels of a side. */
	int label(int side) {
		int before = this.sides.subList(0, side).stream().mapToInt(this::width).sum();
		return before + (this.serial ? 1 : 0);
	}

	/** The column where the amounts of a side begin. */
	int amounts(int side) {
		return label(side) + (this.lineNumbers ? 2 : 1);
	}

	private int width(Side side) {
		return (this.lineNumbers ? 2 : 1) + side.columns().size();
	}

	private static int bareWidth(List<Side> sides) {
		return sides.stream().mapToInt((side) -> 1 + side.columns().size()).sum();
	}

	/** The most frequent width of its rows. */
	private static int width(Body body) {
		return body.rows()
			.stream()
			.filter(Row::placed)
			.map((row) -> row.pieces().size())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Comparator.<Map.Entry<Integer, Long>>comparingLong(Map.Entry::getValue)
				.thenComparingInt(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	private static boolean beginsWithNumbers(Body body) {
		List<Piece> firsts = body.rows()
			.stream()
			.filter((row) -> row.placed() && !ColumnHead.isOne(row))
			.map((row) -> row.pieces().getFirst())
			.filter((first) -> !first.isBlank())
			.toList();
		return firsts.stream().filter(MarkReader::isWhole).count() * 2 > firsts.size();
	}

}
