package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns of a table that is not ruled, told by the white space that runs down between
 * them.
 */
final class Columns {

	/** Fewer lines with figures are no table. */
	private static final int FEWEST = 3;

	private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*(?:人民币)?万?元");

	private record Stretch(int from, int to) {
	}

	private final List<Strip> lines;

	private final List<Stretch> columns = new ArrayList<>();

	private Columns(List<Strip> lines) {
		this.lines = lines;
	}

	/**
	 * Finds the tables among lines of text and places their cells. Each form names the
	 * unit of its amounts above its columns.
	 */
	static List<Strip> placed(List<Strip> lines) {
		List<Strip> placed = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || namesUnit(lines.get(i))) {
				placed.addAll(placedAlone(lines.subList(from, i)));
				from = i;
			}
		}
		return placed;
	}

	private static boolean namesUnit(Strip line) {
		return line.printed().stream().anyMatch((chunk) -> UNIT.matcher(chunk.text()).find());
	}

	private static List<Strip> placedAlone(List<Strip> lines) {
		int first = -1;
		int last = -1;
		int figures = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (hasFigures(lines.get(i))) {
				first = (first < 0) ? i : first;
				last = i;
				figures++;
			}
		}
		if (figures < FEWEST || figures * 3 < last - first + 1) {
			return List.copyOf(lines);
		}
		while (first > 0 && isHead(lines.get(first - 1))) {
			first--;
		}
		List<Strip> placed = new ArrayList<>(lines.subList(0, first));
		placed.addAll(new Columns(lines.subList(first, last + 1)).table());
		placed.addAll(lines.subList(last + 1, lines.size()));
		return placed;
	}

	private static boolean hasFigures(Strip line) {
		return line.printed().size() > 1 && line.printed().stream().anyMatch(Chunk::isAmount);
	}

	/** A line of column heads; the one that names department and unit is none. */
	private static boolean isHead(Strip line) {
		return line.printed().size() > 1 && line.text().indexOf('：') < 0 && line.text().indexOf(':') < 0;
	}

	private List<Strip> table() {
		this.lines.stream().filter(Columns::hasFigures).flatMap((line) -> line.printed().stream()).forEach(this::widen);
		this.lines.stream().filter(Columns::isHead).flatMap((line) -> line.printed().stream()).forEach(this::addHead);
		this.columns.sort(Comparator.comparingInt(Stretch::from));
		return this.lines.stream().map(this::place).toList();
	}

	private void widen(Chunk chunk) {
		Stretch wide = new Stretch(chunk.box().left(), chunk.box().right());
		for (Stretch column : List.copyOf(this.columns)) {
			if (chunk.box().overlap(column.from(), column.to()) > 0) {
				wide = new Stretch(Math.min(wide.from(), column.from()), Math.max(wide.to(), column.to()));
				this.columns.remove(column);
			}
		}
		this.columns.add(wide);
	}

	/** A head over no figures is that of a column whose cells are all blank. */
	private void addHead(Chunk head) {
		boolean over = this.columns.stream().anyMatch((column) -> head.box().overlap(column.from(), column.to()) > 0);
		if (!over) {
			this.columns.add(new Stretch(head.box().left(), head.box().right()));
		}
	}

	private Strip place(Strip line) {
		List<Chunk> cells = new ArrayList<>(Collections.nCopies(this.columns.size(), Chunk.BLANK));
		for (Chunk chunk : line.printed()) {
			int column = column(chunk);
			Chunk before = cells.get(column);
			cells.set(column, before.isBlank() ? chunk : before.and(chunk, true));
		}
		return new Strip(cells, true, List.of());
	}

	private int column(Chunk chunk) {
		int best = 0;
		int most = Integer.MIN_VALUE;
		for (int i = 0; i < this.columns.size(); i++) {
			Stretch column = this.columns.get(i);
			int shared = Math.min(chunk.box().right(), column.to()) - Math.max(chunk.box().left(), column.from());
			if (shared > most) {
				most = shared;
				best = i;
			}
		}
		return best;
	}

}
