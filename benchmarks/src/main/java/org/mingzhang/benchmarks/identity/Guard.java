package org.mingzhang.benchmarks.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Nothing is timed before it says the same as ours about the same filings: a correct one
 * and two with errors inside and outside the rounding interval.
 */
final class Guard {

	private Guard() {
	}

	/** A contender for a correct filing, proved before it is handed out. */
	static <C extends Contender> C proved(Function<Subject, C> contender) {
		Subject correct = Subject.correct();
		for (Subject filing : List.of(correct.withErrors(3, 1), correct.withErrors(40, 2))) {
			agree(filing, contender.apply(filing));
		}
		C proved = contender.apply(correct);
		agree(correct, proved);
		return proved;
	}

	private static void agree(Subject filing, Contender contender) {
		boolean[] ours = new Ours(filing).broken();
		boolean[] theirs = contender.broken();
		if (!Arrays.equals(ours, theirs)) {
			String first = IntStream.range(0, Math.min(ours.length, theirs.length))
				.filter((equation) -> ours[equation] != theirs[equation])
				.mapToObj((equation) -> filing.system().equation(equation).toString())
				.findFirst()
				.orElse("none");
			throw new IllegalStateException("%s checks %d identities and ours %d; the first that differs: %s"
				.formatted(contender.getClass().getSimpleName(), theirs.length, ours.length, first));
		}
	}

}
