package org.mingzhang.validation.kafka;

import java.util.List;
import java.util.function.Predicate;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.State;

/**
 * How many findings there are of which sort.
 *
 * @param passed checks that hold
 * @param failed checks that do not hold, those of the next three included
 * @param blocking failed ones that stop the filing
 * @param toExplain failed ones that the department has to explain
 * @param rounding differences inside the rounding interval (尾数误差)
 * @param notEvaluated checks that could not run
 */
record Tally(long passed, long failed, long blocking, long toExplain, long rounding, long notEvaluated) {

	/**
	 * Counts findings.
	 * @param findings the findings of one filing
	 * @return their counts
	 */
	static Tally of(List<Finding> findings) {
		return new Tally(count(findings, in(State.PASSED)), count(findings, in(State.FAILED)),
				count(findings, Finding::blocks), count(findings, Finding::needsExplanation),
				count(findings, in(State.FAILED).and((finding) -> finding.kind() == Kind.ROUNDING)),
				count(findings, in(State.NOT_EVALUATED)));
	}

	private static Predicate<Finding> in(State state) {
		return (finding) -> finding.state() == state;
	}

	private static long count(List<Finding> findings, Predicate<Finding> sort) {
		return findings.stream().filter(sort).count();
	}

	@Override
	public String toString() {
		return "%d passed, %d failed (%d blocking, %d to explain, %d rounding), %d not evaluated".formatted(this.passed,
				this.failed, this.blocking, this.toExplain, this.rounding, this.notEvaluated);
	}

}
