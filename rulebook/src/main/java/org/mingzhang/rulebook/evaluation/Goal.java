package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A goal of a self-evaluation (年度绩效目标) with its indicators.
 *
 * @param number its printed number; null where a table has one goal
 * @param weight its printed weight; null if none is printed
 * @param indicators its indicators
 * @param gap why nobody can tell whether all of its indicators were read, Chinese,
 * without a full stop; null if all were
 */
record Goal(@Nullable Integer number, @Nullable BigDecimal weight, List<Indicator> indicators, @Nullable String gap) {

	Goal {
		indicators = List.copyOf(indicators);
	}

	BigDecimal score() {
		return this.indicators.stream().map(Indicator::score).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Scores that may be no scores. */
	Stream<BigDecimal> doubtful() {
		return this.indicators.stream().filter(Indicator::doubtful).map(Indicator::score);
	}

	String words() {
		return (this.number != null) ? "年度绩效目标 " + this.number : "年度绩效目标";
	}

	/**
	 * Whether its indicators have their full scores, so that each score is its weight.
	 */
	boolean isFull() {
		return this.gap == null && this.weight != null && this.weight.compareTo(score()) == 0;
	}

}
