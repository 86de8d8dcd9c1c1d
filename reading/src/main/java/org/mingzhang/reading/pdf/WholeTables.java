package org.mingzhang.reading.pdf;

import java.util.ArrayList;
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

	/** The edges of its columns, where all are shown. */
	private List<Integer> widest = List.of();

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
			List<Integer> edges = this.strips.get(i).edges();
			if (!edges.isEmpty()) {
				if (!this.table.isEmpty() && !goesOn(i, edges)) {
					endTable();
				}
				this.table.add(i);
				this.widest = (edges.size() > this.widest.size()) ? edges : this.widest;
			}
		}
		endTable();
	}

	private boolean goesOn(int next, List<Integer> edges) {
		return next - this.table.getLast() <= BETWEEN + 1 && isNear(edges.getFirst(), this.widest.getFirst())
				&& isNear(edges.getLast(), this.widest.getLast())
				&& (holds(this.widest, edges) || holds(edges, this.widest));
	}

	private static boolean holds(List<Integer> edges, List<Integer> some) {
		return some.stream().allMatch((edge) -> edges.stream().anyMatch((other) -> isNear(edge, other)));
	}

	private void endTable() {
		for (int index : this.table) {
			Strip strip = this.strips.get(index);
			if (strip.edges().size() < this.widest.size()) {
				this.strips.set(index, spread(strip, this.widest));
			}
		}
		this.table.clear();
		this.widest = List.of();
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
