package org.mingzhang.benchmarks.identity;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;

import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Rows;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All identities of one complete filing of final accounts, by four contenders. Samples,
 * so that medians can be told: others may use the machine too.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FinalAccountsBenchmark {

	/** Ours. */
	@State(Scope.Benchmark)
	public static class ByRuleBook {

		private final Subject subject = Subject.correct();

		private final Ours ours = Guard.proved(Ours::new);

	}

	/** The floor. */
	@State(Scope.Benchmark)
	public static class ByHand {

		private final HandWritten sums = Guard.proved(HandWritten::new);

	}

	/** Drools. */
	@State(Scope.Benchmark)
	public static class ByRuleEngine {

		private final RuleEngine engine = Guard.proved(RuleEngine::new);

	}

	/** Apache POI. */
	@State(Scope.Benchmark)
	public static class BySpreadsheet {

		private final Spreadsheet spreadsheet = Guard.proved(Spreadsheet::new);

	}

	/**
	 * The identities alone, figures loaded.
	 * @param state the contender
	 * @return the outcomes
	 */
	@Benchmark
	public Evaluation ours(ByRuleBook state) {
		return state.ours.evaluate();
	}

	/**
	 * The same with all that a filing costs before: its rows, its equations, its figures.
	 * @param state the contender
	 * @return the outcomes
	 */
	@Benchmark
	public Evaluation oursFromContent(ByRuleBook state) {
		Subject subject = state.subject;
		EquationSystem system = subject.identities().over(Rows.of(subject.content()));
		return system.evaluate(Figures.of(subject.template(), system.index(), subject.content()));
	}

	/**
	 * Sums written by hand, figures loaded.
	 * @param state the contender
	 * @return the number of identities
	 */
	@Benchmark
	public int handWritten(ByHand state) {
		return state.sums.check();
	}

	/**
	 * The rule engine, rules compiled, facts made.
	 * @param state the contender
	 * @return the broken identities
	 */
	@Benchmark
	public BitSet drools(ByRuleEngine state) {
		return state.engine.check();
	}

	/**
	 * The spreadsheet, workbook in memory, figures filled in.
	 * @param state the contender
	 * @return by identity whether it is broken
	 */
	@Benchmark
	public boolean[] poi(BySpreadsheet state) {
		return state.spreadsheet.broken();
	}

}
