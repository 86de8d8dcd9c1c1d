package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.identity.Figures;

/** Says what a change of cells looks like, and which of several values is likeliest. */
final class Appraisal {

	/** Where equations leave more values than these, only the nearest is looked at. */
	private static final int MOST_VALUES = 200;

	private record Valued(Change change, long residue) {
	}

	private final Wiring wiring;

	private final Figures figures;

	private final Map<Cell, Long> lastYear;

	private final Witnesses witnesses;

	/**
	 * Prepares to appraise.
	 * @param wiring the equations
	 * @param figures the figures as filed
	 * @param lastYear last year's figures in 分
	 * @param witnesses what other findings say
	 */
	Appraisal(Wiring wiring, Figures figures, Map<Cell, Long> lastYear, Witnesses witnesses) {
		this.wiring = wiring;
		this.figures = figures;
		this.lastYear = lastYear;
		this.witnesses = witnesses;
	}

	/** A change of one cell, by itself. */
	Change change(int cell, long to) {
		Slip slip = slip(cell, to);
		boolean vague = slip == Slip.LEFT_BLANK && !isOnlyBlank(cell);
		return new Change(cell, this.figures.fen(cell), this.figures.isBlank(cell), to, slip,
				vague ? Slips.ONE_OF_MANY_BLANKS : Slips.vagueness(slip),
				this.witnesses.speakFor(this.wiring.cell(cell), to));
	}

	/** Whether all other cells of one of its equations are filled. */
	private boolean isOnlyBlank(int cell) {
		return Arrays.stream(this.wiring.equations(cell))
			.mapToObj(this.wiring::cells)
			.anyMatch((cells) -> cells.length > 2
					&& Arrays.stream(cells).allMatch((other) -> other == cell || !this.figures.isBlank(other)));
	}

	private @Nullable Slip slip(int cell, long to) {
		long from = this.figures.fen(cell);
		if (this.figures.isBlank(cell)) {
			return (to > 0) ? Slip.LEFT_BLANK : null;
		}
		if (from == to) {
			return null;
		}
		Long before = this.lastYear.isEmpty() ? null : this.lastYear.get(this.wiring.cell(cell));
		if (before != null && before == from) {
			return Slip.LAST_YEAR;
		}
		return (to == 0) ? Slip.SUPERFLUOUS : Slips.between(to, from, this.wiring.step(cell));
	}

	/**
	 * The likeliest change of a cell within a span: the one that another finding speaks
	 * for, or that leaves least residue if it looks like a slip, or else the next that
	 * does.
	 */
	Change likeliest(Trial trial, int cell, Span span) {
		long step = this.wiring.step(cell);
		if ((span.most() - span.least()) / step >= MOST_VALUES) {
			return change(cell, span.nearest(trial.fen(cell)));
		}
		List<Valued> values = LongStream.rangeClosed(0, (span.most() - span.least()) / step)
			.map((number) -> span.least() + number * step)
			.mapToObj((value) -> new Valued(change(cell, value), residue(trial, cell, value)))
			.sorted(Comparator.comparingLong(Valued::residue))
			.toList();
		Valued first = values.getFirst();
		return values.stream()
			.filter((value) -> value.change().witnessed())
			.findFirst()
			.or(() -> values.stream().filter((value) -> value.change().slip() != null).findFirst())
			.map((value) -> (value.residue() > first.residue()) ? bent(value.change()) : value.change())
			.orElse(first.change());
	}

	/** The equations would rather have another value that looks like no slip. */
	private static Change bent(Change change) {
		return (change.slip() == Slip.ONE_DIGIT) ? change.vaguer(Slips.VAGUE_DIGIT) : change;
	}

	/** What would be left of the differences in the equations of a cell, in 分. */
	long residue(Trial trial, int cell, long value) {
		int[] equations = this.wiring.equations(cell);
		int[] weights = this.wiring.weights(cell);
		long change = value - trial.fen(cell);
		long residue = 0;
		for (int at = 0; at < equations.length; at++) {
			if (!trial.isAside(equations[at])) {
				long difference = trial.difference(equations[at]) + weights[at] * change;
				residue += this.wiring.system().excess(equations[at], difference);
			}
		}
		return residue;
	}

	/**
	 * Looks at changes together: two cells of a row or a column that hold each other's
	 * figure, or of which one holds the figure of the other.
	 */
	List<Change> together(List<Change> changes) {
		List<Change> told = new ArrayList<>(changes);
		for (int one = 0; one < told.size(); one++) {
			for (int other = one + 1; other < told.size(); other++) {
				Slip slip = slip(changes.get(one), changes.get(other));
				if (slip != null) {
					told.set(one, told.get(one).as(slip));
					told.set(other, told.get(other).as(slip));
				}
			}
		}
		return told;
	}

	private @Nullable Slip slip(Change one, Change other) {
		Cell here = this.wiring.cell(one.cell());
		Cell there = this.wiring.cell(other.cell());
		boolean sameRow = here.row().equals(there.row());
		if (!here.form().equals(there.form()) || !(sameRow || here.column().equals(there.column()))) {
			return null;
		}
		if (sameRow && (one.wentTo(other) || other.wentTo(one))) {
			return Slip.WRONG_COLUMN;
		}
		return one.isExchangedWith(other) ? Slip.SWAPPED_NEIGHBOURS : null;
	}

}
