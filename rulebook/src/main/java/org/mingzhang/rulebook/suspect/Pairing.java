package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Joins what is one slip: two faults that are each settled by one cell, where the two
 * cells hold each other's figure; or a fault and a blank subtotal whose figure stands in
 * the wrong column.
 */
final class Pairing {

	private final Appraisal appraisal;

	Pairing(Appraisal appraisal) {
		this.appraisal = appraisal;
	}

	/**
	 * Joins faults.
	 * @param faults the faults
	 * @param blanks the blank subtotals with the value each should have
	 * @return the faults, fewer if some are one
	 */
	List<Fault> joined(List<Fault> faults, Collection<Change> blanks) {
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
		joined.replaceAll((fault) -> withBlank(fault, blanks));
		return joined;
	}

	private Fault withBlank(Fault fault, Collection<Change> blanks) {
		return singles(fault).flatMap((remedy) -> blanks.stream().map((blank) -> both(remedy, blank)))
			.filter(Remedy::isExchange)
			.findFirst()
			.map((both) -> new Fault(fault.failing(), List.of(both), fault.most(), false))
			.orElse(fault);
	}

	private Optional<Fault> join(Fault one, Fault other) {
		return singles(one).flatMap((first) -> singles(other).map((second) -> both(first, second)))
			.filter(Remedy::isExchange)
			.findFirst()
			.map((both) -> {
				BitSet failing = (BitSet) one.failing().clone();
				failing.or(other.failing());
				return new Fault(failing, List.of(both), one.most(), false);
			});
	}

	private static Stream<Remedy> singles(Fault fault) {
		return fault.remedies().stream().filter((remedy) -> remedy.changes().size() == 1);
	}

	private Remedy both(Remedy one, Change other) {
		return new Remedy(this.appraisal.together(List.of(one.changes().getFirst(), other)), one.settled(),
				one.residue());
	}

	private Remedy both(Remedy one, Remedy other) {
		BitSet settled = (BitSet) one.settled().clone();
		settled.or(other.settled());
		return new Remedy(this.appraisal.together(List.of(one.changes().getFirst(), other.changes().getFirst())),
				settled, one.residue() + other.residue());
	}

}
