package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins what is one slip: two faults that are each settled by one cell, where the two
 * cells hold each other's figure; or a fault and a blank subtotal whose figure stands in
 * the wrong column.
 */
final class Pairing {

	private final Appraisal appraisal;

	private final List<Fault> faults;

	/** Faults that are left to join. */
	private final Set<Fault> left = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Faults by what a cell in question holds. */
	private final Map<Long, List<Fault>> byFigure = new HashMap<>();

	/** Faults by what a blank cell in question should hold. */
	private final Map<Long, List<Fault>> byBlank = new HashMap<>();

	Pairing(Appraisal appraisal, List<Fault> faults) {
		this.appraisal = appraisal;
		this.faults = faults;
		this.left.addAll(faults);
		faults.forEach((fault) -> singles(fault).forEach((change) -> {
			Map<Long, List<Fault>> index = change.fills() ? this.byBlank : this.byFigure;
			index.computeIfAbsent(change.fills() ? change.to() : change.from(), (_) -> new ArrayList<>()).add(fault);
		}));
	}

	/**
	 * Joins the faults.
	 * @param blanks the blank subtotals with the value each should have
	 * @return the faults, fewer if some are one
	 */
	List<Fault> joined(Collection<Change> blanks) {
		List<Fault> joined = new ArrayList<>();
		for (Fault fault : this.faults) {
			if (this.left.remove(fault)) {
				joined.add(withBlank(withPartner(fault), blanks));
			}
		}
		return joined;
	}

	private Fault withPartner(Fault fault) {
		List<Fault> partners = singles(fault)
			.flatMap((change) -> Stream.concat(this.byFigure.getOrDefault(change.to(), List.of()).stream(),
					this.byBlank.getOrDefault(change.from(), List.of()).stream()))
			.filter(this.left::contains)
			.toList();
		for (Fault partner : partners) {
			Optional<Remedy> both = exchange(fault, singles(partner).toList());
			if (both.isPresent()) {
				this.left.remove(partner);
				BitSet failing = (BitSet) fault.failing().clone();
				failing.or(partner.failing());
				return new Fault(failing, List.of(both.get()), fault.most(), false);
			}
		}
		return fault;
	}

	private Fault withBlank(Fault fault, Collection<Change> blanks) {
		return exchange(fault, blanks).map((both) -> new Fault(fault.failing(), List.of(both), fault.most(), false))
			.orElse(fault);
	}

	private Optional<Remedy> exchange(Fault fault, Collection<Change> others) {
		return singles(fault).flatMap((one) -> others.stream().map((other) -> both(fault, one, other)))
			.filter(Remedy::isExchange)
			.findFirst();
	}

	private static Stream<Change> singles(Fault fault) {
		return fault.remedies()
			.stream()
			.filter((remedy) -> remedy.changes().size() == 1)
			.map((remedy) -> remedy.changes().getFirst());
	}

	private Remedy both(Fault fault, Change one, Change other) {
		return new Remedy(this.appraisal.together(List.of(one, other)), fault.failing(), 0);
	}

}
