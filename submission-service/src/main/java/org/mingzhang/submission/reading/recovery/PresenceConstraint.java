package org.mingzhang.submission.reading.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A subtotal is there wherever a part is (L1), and a part wherever a subtotal is. It
 * tells columns apart where amounts are zero or smaller than the rounding of their sum.
 *
 * @param subtotal whether the subtotal is there, 1 or 0 by choice; null if it is known
 * @param subtotalThere whether a known subtotal is there
 * @param parts whether the unknown parts are there, 1 or 0 by choice
 * @param partThere whether a known part is there
 * @param needsPart whether a subtotal must have a part
 */
record PresenceConstraint(@Nullable Part subtotal, boolean subtotalThere, List<Part> parts, boolean partThere,
		boolean needsPart) implements Constraint {

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
	public Outcome revise(Domains domains, int number) {
		boolean mayBeThere = (this.subtotal != null) ? may(this.subtotal, true, domains) : this.subtotalThere;
		boolean mayBeAway = (this.subtotal != null) ? may(this.subtotal, false, domains) : !this.subtotalThere;
		List<Part> possible = new ArrayList<>();
		boolean certain = this.partThere;
		for (Part part : this.parts) {
			if (may(part, true, domains)) {
				possible.add(part);
				certain |= !may(part, false, domains);
			}
		}
		boolean partNeeded = this.needsPart && !this.partThere;
		boolean impossible = partNeeded && !mayBeAway && possible.isEmpty();
		if (impossible || (certain && !mayBeThere)) {
			return Outcome.CONTRADICTED;
		}
		Outcome outcome = Outcome.UNCHANGED;
		if (!mayBeThere) {
			for (Part part : possible) {
				outcome = worse(outcome, require(part, false, domains, number));
			}
		}
		else if (partNeeded && !mayBeAway && possible.size() == 1) {
			outcome = require(possible.getFirst(), true, domains, number);
		}
		if (this.subtotal != null && certain) {
			outcome = worse(outcome, require(this.subtotal, true, domains, number));
		}
		else if (this.subtotal != null && partNeeded && possible.isEmpty()) {
			outcome = worse(outcome, require(this.subtotal, false, domains, number));
		}
		return outcome;
	}

	private static boolean may(Part part, boolean there, Domains domains) {
		return domains.of(part.unknown()).stream().anyMatch((choice) -> (part.contributions()[choice] != 0) == there);
	}

	private static Outcome require(Part part, boolean there, Domains domains, int number) {
		long[] wanted = IntStream.range(0, part.contributions().length)
			.mapToLong((choice) -> part.contributions()[choice])
			.filter((value) -> (value != 0) == there)
			.sorted()
			.distinct()
			.toArray();
		return part.keep(wanted, domains, number);
	}

	private static Outcome worse(Outcome one, Outcome other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
