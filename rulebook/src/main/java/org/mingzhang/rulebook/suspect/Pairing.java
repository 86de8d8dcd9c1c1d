package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Joins two faults that are one: each is settled by one cell, and the two cells hold each
 * other's figure.
 */
final class Pairing {

	private final Appraisal appraisal;

	Pairing(Appraisal appraisal) {
		this.appraisal = appraisal;
	}

	List<Fault> joined(List<Fault> faults) {
		List<Fault> joined = new ArrayList<>(faults);
		for (int one = 0; one < joined.size(); one++) {
			for (int other = joined.size() - 1; other > one; other--) {
				Optional<Fault> both = join(joined.get(one), joined.get(other));
				if (both.isPresent()) {
					joined.set(one, both.get());
					joined.remove(other);
				}
			}
		}
		return joined;
	}

	private Optional<Fault> join(Fault one, Fault other) {
		if (!isSingle(one) || !isSingle(other)) {
			return Optional.empty();
		}
		return one.remedies()
			.stream()
			.flatMap((first) -> other.remedies().stream().map((second) -> both(first, second)))
			.filter(Remedy::isExchange)
			.findFirst()
			.map((both) -> {
				BitSet failing = (BitSet) one.failing().clone();
				failing.or(other.failing());
				return new Fault(failing, List.of(both), both.changes().size(), false);
			});
	}

	private static boolean isSingle(Fault fault) {
		return fault.isSolved() && fault.likeliest().changes().size() == 1;
	}

	private Remedy both(Remedy one, Remedy other) {
		BitSet settled = (BitSet) one.settled().clone();
		settled.or(other.settled());
		return new Remedy(this.appraisal.together(List.of(one.changes().getFirst(), other.changes().getFirst())),
				settled, one.residue() + other.residue());
	}

}
