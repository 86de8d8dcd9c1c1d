package org.mingzhang.reading.recovery;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A subtotal is there wherever a part is (L1). It tells columns apart where amounts are
 * zero or smaller than the rounding of their sum.
 *
 * @param subtotal whether the subtotal is there, 1 or 0 by choice; null if it is known
 * @param subtotalThere whether a known subtotal is there
 * @param parts whether the unknown parts are there, 1 or 0 by choice
 * @param partThere whether a known part is there
 */
record PresenceConstraint(@Nullable Part subtotal, boolean subtotalThere, List<Part> parts,
		boolean partThere) implements Constraint {

	private static final long[] THERE = { 1 };

	private static final long[] AWAY = { 0 };

	PresenceConstraint {
		parts = List.copyOf(parts);
	}

	@Override
	public int[] unknowns() {
		IntStream ofParts = this.parts.stream().mapToInt(Part::unknown);
		IntStream ofSubtotal = (this.subtotal != null) ? IntStream.of(this.subtotal.unknown()) : IntStream.empty();
		return IntStream.concat(ofSubtotal, ofParts).distinct().toArray();
	}

	@Override
	public Outcome revise(Domains domains, int number, Effort effort) {
		effort.spend(this.parts.size() + 1L);
		boolean mayBeThere = (this.subtotal != null) ? may(this.subtotal, 1, domains) : this.subtotalThere;
		boolean partCertain = this.partThere || this.parts.stream().anyMatch((part) -> !may(part, 0, domains));
		if (partCertain) {
			return mayBeThere ? requireSubtotal(domains, number) : Outcome.CONTRADICTED;
		}
		Outcome outcome = Outcome.UNCHANGED;
		for (Part part : this.parts) {
			if (!mayBeThere && part.keep(AWAY, domains, number) == Outcome.NARROWED) {
				outcome = Outcome.NARROWED;
			}
		}
		return outcome;
	}

	private Outcome requireSubtotal(Domains domains, int number) {
		return (this.subtotal != null) ? this.subtotal.keep(THERE, domains, number) : Outcome.UNCHANGED;
	}

	private static boolean may(Part part, long there, Domains domains) {
		return domains.of(part.unknown()).stream().anyMatch((choice) -> part.contributions()[choice] == there);
	}

}
