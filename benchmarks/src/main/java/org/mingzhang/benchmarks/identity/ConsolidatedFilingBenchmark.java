package org.mingzhang.benchmarks.identity;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
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
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A consolidated budget of 1 000 departments with 1 000 units each: a million rows in two
 * forms, made as they are checked, in a heap of 64 MB.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = { "-Xmx64m", "-XX:+UseSerialGC" })
public class ConsolidatedFilingBenchmark {

	private static final int DEPARTMENTS = 1000;

	private static final int UNITS = 1000;

	private static final int HALF = Figures.half(Unit.WAN_YUAN, 2);

	/** A row whose total is off, and a department whose subtotal is. */
	private static final List<String> WRONG = List.of("123456", "777");

	private static final long STEP = 10_000;

	/** The identities of the template. */
	@State(Scope.Benchmark)
	public static class Template {

		private final Identities identities = Identities
			.of(Catalogue.load().template("hubei-wuhan/budget/2024").orElseThrow());

	}

	/** The most heap that was in use. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.EVENTS)
	public static class Peak {

		/** In MB. */
		public long heapMegabytes;

		/** Forgets what came before. */
		@Setup
		public void reset() {
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		}

		private static List<MemoryPoolMXBean> pools() {
			return ManagementFactory.getMemoryPoolMXBeans()
				.stream()
				.filter((pool) -> pool.getType() == MemoryType.HEAP)
				.toList();
		}

		void note() {
			this.heapMegabytes = pools().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() >> 20;
		}

	}

	/**
	 * A million rows; fails unless exactly the two wrong ones are found.
	 * @param template the template
	 * @param peak the heap in use
	 * @return how the equations came out
	 */
	@Benchmark
	public Map<Outcome, Long> aMillionRows(Template template, Peak peak) {
		TreeSet<String> found = new TreeSet<>();
		RowByRow rows = template.identities.rowByRow(List.of("revenue", "unit-expenditure"),
				(broken) -> found.add(broken.place().row()));
		new Consolidated(rows).feed();
		Map<Outcome, Long> outcomes = rows.end();
		peak.note();
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

		private final int[] slots;

		Consolidated(RowByRow rows) {
			this.rows = rows;
			this.slots = new int[] { rows.slot("revenue", "total"), rows.slot("revenue", "current"),
					rows.slot("revenue", "general"), rows.slot("unit-expenditure", "total"),
					rows.slot("unit-expenditure", "basic"), rows.slot("unit-expenditure", "personnel"),
					rows.slot("unit-expenditure", "project") };
		}

		void feed() {
			row("total", sum(0, DEPARTMENTS * UNITS, 1), sum(0, DEPARTMENTS * UNITS, 2));
			for (int department = 0; department < DEPARTMENTS; department++) {
				int first = department * UNITS;
				String code = Integer.toString(1000 + department).substring(1);
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
