package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ruled tables that go on over pages. A page may show only rows whose cells take several
 * columns, as a total does; the other pages tell the columns it does not show.
 */
final class WholeTables {

	/** Edges that lie closer are one. */
	private static final int NEAR = 300;

	/** Lines of text that may stand between, such as 续表 and the unit. */
	private static final int BETWEEN = 3;

	/** The rows of one table, as places in the list of all rows. */
	private final List<Integer> table = new ArrayList<>();

	private final List<Strip> strips;

	private WholeTables(List<Strip> strips) {
		this.strips = strips;
	}

	/** The pages, with all columns of a table on each of them. */
	static List<Page> of(List<Page> pages) {
		List<Strip> strips = new ArrayList<>();
		pages.forEach((page) -> strips.addAll(page.strips()));
		new WholeTables(strips).complete();
		List<Page> whole = new ArrayList<>();
		int from = 0;
		for (Page page : pages) {
			int to = from + page.strips().size();
			whole.add(page.with(strips.subList(from, to)));
			from = to;
		}
		return whole;
	}

	private void complete() {
		for (int i = 0; i < this.strips.size(); i++) {
			Strip strip = this.strips.get(i);
			if (!strip.edges().isEmpty()) {
				if (!this.table.isEmpty() && !goesOn(this.table.getLast(), i)) {
					endTable();
				}
				this.table.add(i);
			}
		}
		endTable();
	}

	private boolean goesOn(int before, int next) {
		List<Integer> edges = this.strips.get(before).edges();
		List<Integer> others = this.strips.get(next).edges();
		return next - before <= BETWEEN + 1 && isNear(edges.getFirst(), others.getFirst())
				&& isNear(edges.getLast(), others.getLast());
	}

	private void endTable() {
		List<Integer> widest = this.table.stream()
			.map((index) -> this.strips.get(index).edges())
			.max(Comparator.comparingInt(List::size))
			.orElse(List.of());
		for (int index : this.table) {
			Strip strip = this.strips.get(index);
			if (strip.edges().size() < widest.size()) {
				this.strips.set(index, spread(strip, widest));
			}
		}
		this.table.clear();
	}

	/** The row in the columns of its table, unless it has edges of its own. */
	private static Strip spread(Strip strip, List<Integer> edges) {
		List<Chunk> cells = new ArrayList<>();
		int own = 0;
		for (int edge : edges.subList(0, edges.size() - 1)) {
			boolean begins = own < strip.cells().size() && isNear(edge, strip.edges().get(own));
			cells.add(begins ? strip.cells().get(own) : Chunk.BLANK);
			own += begins ? 1 : 0;
		}
		return (own == strip.cells().size()) ? new Strip(cells, true, edges) : strip;
	}

	private static boolean isNear(int one, int other) {
		return Math.abs(one - other) <= NEAR;
	}

}
