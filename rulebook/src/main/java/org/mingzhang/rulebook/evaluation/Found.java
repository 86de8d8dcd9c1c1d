package org.mingzhang.rulebook.evaluation;

import java.util.function.Supplier;

/** What a table kept as text prints beside a label. */
sealed interface Found {

	/** Nothing is printed, which counts as nothing. */
	Found BLANK = new Blank();

	/** An amount. */
	record Told(Figure figure) implements Found {
	}

	/** The label is there, the place beside it is blank. */
	record Blank() implements Found {
	}

	/**
	 * Nobody can tell.
	 *
	 * @param reason why, Chinese, without a full stop
	 */
	record Unknown(String reason) implements Found {
	}

	/** The sum of both, unknown if either is. */
	default Found plus(Supplier<Found> other) {
		if (this instanceof Unknown) {
			return this;
		}
		Found next = other.get();
		if (this instanceof Told(Figure one) && next instanceof Told(Figure two)) {
			return new Told(one.plus(two));
		}
		return (next instanceof Blank) ? this : next;
	}

}
