package org.mingzhang.benchmarks.ledger;

import java.util.List;

/**
 * Asks the same questions of two ledgers and posts the same filings in both, in turn: one
 * keeps its thousand groups, the other grows to a million. What is told is what each
 * costs in the middle, and how many times as much it costs in the large one; whatever
 * else the machine does slows both alike.
 */
final class Growth {

	private static final int ASKED = 400;

	private Growth() {
	}

	/** Argument: the largest number of groups, a million unless told. */
	public static void main(String[] arguments) {
		long most = (arguments.length > 0) ? Long.parseLong(arguments[0]) : 1_000_000;
		try (EmbeddedLedger one = new EmbeddedLedger(); EmbeddedLedger other = new EmbeddedLedger()) {
			Asked small = new Asked(one);
			Asked large = new Asked(other);
			Copies copies = new Copies(other.database());
			compare(small, large);
			System.out.println("groups | operation | among 1000 | among all | times as much");
			for (long size = Copies.DISTRICT; size <= most; size *= 10) {
				copies.growTo(size / Copies.DISTRICT);
				for (String line : compare(small, large)) {
					System.out.println(size + " | " + line);
				}
			}
		}
	}

	private static List<String> compare(Asked small, Asked large) {
		return List.of(compare("department and year", small::aDepartment, large::aDepartment),
				compare("district and year", small::theDistrict, large::theDistrict),
				compare("department and year as of a date", small::aDepartmentAsOfNow, large::aDepartmentAsOfNow),
				compare("posting", small::postNew, large::postNew),
				compare("posting of an amendment", small::postAmendment, large::postAmendment));
	}

	private static String compare(String name, Runnable small, Runnable large) {
		long[] among = new long[ASKED];
		long[] all = new long[ASKED];
		for (int i = 0; i < ASKED; i++) {
			among[i] = time(small);
			all[i] = time(large);
		}
		double one = Percentiles.of(among).micros(500) / 1000.0;
		double other = Percentiles.of(all).micros(500) / 1000.0;
		return "%s | %.2f ms | %.2f ms | %.2f".formatted(name, one, other, other / one);
	}

	private static long time(Runnable operation) {
		long start = System.nanoTime();
		operation.run();
		return System.nanoTime() - start;
	}

}
