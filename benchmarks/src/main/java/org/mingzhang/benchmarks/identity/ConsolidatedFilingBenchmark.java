package org.mingzhang.benchmarks.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.identity.RowByRow;
import org.mingzhang.forms.template.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A consolidated budget of half a million, one million and nine million rows in two
 * forms, made as they are checked, all in the same heap of 64 MB.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = { "-Xmx64m", "-XX:+UseSerialGC" })
public class ConsolidatedFilingBenchmark {

	private static final int UNITS = 1000;

	private static final int HALF = Figures.half(Unit.WAN_YUAN, 2);

	/** A row whose total is off, and a department whose subtotal is. */
	private static final List<String> WRONG = List.of("1123456", "1277");

	private static final long STEP = 10_000;

	/** The identities of the template, and the size of the filing. */
	@State(Scope.Benchmark)
	public static class Template {

		/** With 1 000 units each. */
		@Param({ "500", "1000", "9000" })
		private int departments;

		private final Identities identities = Identities
			.of(Catalogue.load().template("hubei-wuhan/budget/2024").orElseThrow());

	}

	/**
	 * All rows; fails unless exactly the two wrong ones are found.
	 * @param template the template
	 * @return how the equations came out
	 */
	@Benchmark
	public Map<Outcome, Long> rowByRow(Template template) {
		TreeSet<String> found = new TreeSet<>();
		RowByRow rows = template.identities.rowByRow(List.of("revenue", "unit-expenditure"),
				(broken) -> found.add(broken.place().row()));
		new Consolidated(rows, template.departments).feed();
		Map<Outcome, Long> outcomes = rows.end();
		if (!found.containsAll(WRONG)
				|| found.stream().anyMatch((row) -> !row.equals("total") && !WRONG.contains(row))) {
			throw new IllegalStateException("Found " + found + " instead of " + WRONG);
		}
		return outcomes;
	}

	/**
	 * Makes the rows: every unit has a basic and a project part, paid for by general
	 * revenue.
	 */
	private static final class Consolidated {

		private final RowByRow rows;

		private final int departments;

		private final int[] slots;

		Consolidated(RowByRow rows, int departments) {
			this.rows = rows;
			this.departments = departments;
			this.slots = new int[] { rows.slot("revenue", "total"), rows.slot("revenue", "current"),
					rows.slot("revenue", "general"), rows.slot("unit-expenditure", "total"),
					rows.slot("unit-expenditure", "basic"), rows.slot("unit-expenditure", "personnel"),
					rows.slot("unit-expenditure", "project") };
		}

		void feed() {
			row("total", sum(0, this.departments * UNITS, 1), sum(0, this.departments * UNITS, 2));
			for (int department = 0; department < this.departments; department++) {
				int first = department * UNITS;
				String code = Integer.toString(1000 + department);
				row(code, sum(first, first + UNITS, 1), sum(first, first + UNITS, 2));
				for (int unit = 0; unit < UNITS; unit++) {
					row(code + Integer.toString(1000 + unit).substring(1), part(first + unit, 1),
							part(first + unit, 2));
				}
			}
		}

		private static long sum(int first, int end, int which) {
			long sum = 0;
			for (int unit = first; unit < end; unit++) {
				sum += part(unit, which);
			}
			return sum;
		}

		/** Any figure on the grid of 0.01 万元. */
		private static long part(int unit, int which) {
			return STEP * (1 + (unit * 7919L * which) % 99_991);
		}

		private void row(String code, long basic, long project) {
			long slip = WRONG.contains(code) ? 100 * STEP : 0;
			long total = basic + project;
			long[] figures = { total, total, total + slip, total, basic, basic, project };
			for (int at = 0; at < figures.length; at++) {
				this.rows.put(this.slots[at], figures[at], HALF);
			}
			this.rows.row(code);
		}

	}

}
