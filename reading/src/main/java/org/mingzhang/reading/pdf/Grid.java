package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ruled table: bands from top to bottom, columns from left to right, and cells that
 * take one or more of each, as far as no line parts them.
 */
final class Grid {

	/** Lines that lie closer part the same two columns or bands. */
	private static final int NEAR = 260;

	/**
	 * How far level lines reach beyond the last upright one where a side is left open.
	 */
	private static final int OPEN = 1000;

	private final int[] xs;

	private final int[] ys;

	/** For each elementary cell, an earlier one of the cell it belongs to, or itself. */
	private final int[] firsts;

	Grid(Ruling ruling) {
		List<Rule> level = ruling.level();
		List<Rule> upright = ruling.upright();
		this.xs = places(upright, level);
		this.ys = places(level, upright);
		this.firsts = IntStream.range(0, Math.max(0, columns() * bands())).toArray();
		for (int band = 0; band < bands(); band++) {
			for (int column = 0; column < columns(); column++) {
				if (column > 0 && !isParted(upright, this.xs[column], this.ys[band], this.ys[band + 1])) {
					join(index(band, column - 1), index(band, column));
				}
				if (band > 0 && !isParted(level, this.ys[band], this.xs[column], this.xs[column + 1])) {
					join(index(band - 1, column), index(band, column));
				}
			}
		}
	}

	/** Places of lines, and of the outer sides that are left open. */
	private static int[] places(List<Rule> rules, List<Rule> across) {
		List<Integer> places = new ArrayList<>();
		for (int at : rules.stream().mapToInt(Rule::at).sorted().toArray()) {
			if (places.isEmpty() || at - places.getLast() > NEAR) {
				places.add(at);
			}
		}
		int from = across.stream().mapToInt(Rule::from).min().orElse(0);
		int to = across.stream().mapToInt(Rule::to).max().orElse(0);
		if (!places.isEmpty() && places.getFirst() - from > OPEN) {
			places.addFirst(from);
		}
		if (!places.isEmpty() && to - places.getLast() > OPEN) {
			places.addLast(to);
		}
		return places.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Whether a line at a place covers at least half of a stretch. */
	private static boolean isParted(List<Rule> rules, int at, int from, int to) {
		long covered = 0;
		for (Rule rule : rules) {
			if (rule.at() >= at && rule.at() - at <= NEAR) {
				covered = Math.max(covered, rule.covers(from, to));
			}
		}
		return 2 * covered >= to - from;
	}

	private void join(int one, int other) {
		this.firsts[Math.max(first(one), first(other))] = Math.min(first(one), first(other));
	}

	private int first(int index) {
		int first = index;
		while (this.firsts[first] != first) {
			this.firsts[first] = this.firsts[this.firsts[first]];
			first = this.firsts[first];
		}
		return first;
	}

	private int index(int band, int column) {
		return band * columns() + column;
	}

	int columns() {
		return this.xs.length - 1;
	}

	int bands() {
		return this.ys.length - 1;
	}

	/** Whether it has cells enough to be a table: a frame around text is none. */
	boolean isTable() {
		return columns() > 1 && bands() > 0
				&& IntStream.range(0, this.firsts.length).filter((index) -> first(index) == index).count() > 2;
	}

	Box box() {
		return new Box(this.xs[0], this.ys[0], this.xs[columns()], this.ys[bands()]);
	}

	int left(int column) {
		return this.xs[column];
	}

	/** The upright lines that part cells at a height. */
	List<Integer> partings(int y) {
		int band = place(this.ys, y);
		List<Integer> partings = new ArrayList<>();
		for (int column = 1; band >= 0 && column < columns(); column++) {
			if (first(index(band, column)) != first(index(band, column - 1))) {
				partings.add(this.xs[column]);
			}
		}
		return partings;
	}

	/** The cell that holds most of a box; its middle tells the band. */
	Cell cell(Box box) {
		int band = Math.clamp(place(this.ys, box.middleY()), 0, bands() - 1);
		int best = 0;
		int most = -1;
		for (int column = 0; column < columns(); column++) {
			int shared = box.overlap(this.xs[column], this.xs[column + 1]);
			if (shared > most) {
				most = shared;
				best = column;
			}
		}
		int first = first(index(band, best));
		return new Cell(first / columns(), first % columns());
	}

	/** Whether a cell of its own begins in a band at a column. */
	boolean begins(int band, int column) {
		return column == 0 || first(index(band, column)) != first(index(band, column - 1));
	}

	private static int place(int[] places, int at) {
		for (int i = 0; i + 1 < places.length; i++) {
			if (at < places[i + 1]) {
				return (at >= places[0]) ? i : -1;
			}
		}
		return -1;
	}

	/**
	 * Where a cell begins.
	 *
	 * @param band its first band
	 * @param column its first column
	 */
	record Cell(int band, int column) {
	}

}
