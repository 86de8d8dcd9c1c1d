package org.mingzhang.rulebook.suspect;

/**
 * The values of one cell with which all its equations hold, as far as the form prints
 * decimals. A blank cell that would have to be negative was not left out.
 *
 * @param least the least of them in 分
 * @param most the greatest of them in 分; less than the least if there is none
 */
record Span(long least, long most) {

	/** No amount comes near it, and twice it can be added up. */
	private static final long UNBOUNDED = Long.MAX_VALUE / 4;

	private static final Span ALL = new Span(-UNBOUNDED, UNBOUNDED);

	/**
	 * What the equations of a cell leave it, all other cells as they are on trial.
	 */
	static Span of(Wiring wiring, Trial trial, int cell) {
		int[] equations = wiring.equations(cell);
		int[] weights = wiring.weights(cell);
		Span span = ALL;
		for (int at = 0; at < equations.length && !span.isEmpty(); at++) {
			if (!trial.isAside(equations[at])) {
				span = span.meet(one(wiring, trial, cell, equations[at], weights[at]));
			}
		}
		long step = wiring.step(cell);
		return (trial.wasBlank(cell) ? span.meet(new Span(step, UNBOUNDED)) : span).onGrid(step);
	}

	private static Span one(Wiring wiring, Trial trial, int cell, int equation, int weight) {
		long others = trial.difference(equation) - weight * trial.fen(cell);
		long allowance = trial.allowanceFilled(equation, cell);
		Span product = switch (wiring.system().relation(equation)) {
			case EQUAL -> new Span(-allowance - others, allowance - others);
			case AT_MOST -> new Span(-UNBOUNDED, allowance - others);
			case AT_LEAST -> new Span(-allowance - others, UNBOUNDED);
		};
		return product.dividedBy(weight);
	}

	private Span dividedBy(int weight) {
		if (weight > 0) {
			return new Span(Math.ceilDiv(this.least, (long) weight), Math.floorDiv(this.most, (long) weight));
		}
		return new Span(Math.ceilDiv(this.most, (long) weight), Math.floorDiv(this.least, (long) weight));
	}

	private Span meet(Span other) {
		return new Span(Math.max(this.least, other.least), Math.min(this.most, other.most));
	}

	private Span onGrid(long step) {
		return isEmpty() ? this
				: new Span(Math.ceilDiv(this.least, step) * step, Math.floorDiv(this.most, step) * step);
	}

	boolean isEmpty() {
		return this.least > this.most;
	}

	boolean has(long value) {
		return this.least <= value && value <= this.most;
	}

	/** The value of it that is nearest to another. */
	long nearest(long value) {
		return Math.clamp(value, this.least, this.most);
	}

}
