package org.mingzhang.rulebook.suspect;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.mingzhang.forms.check.Slip;

/**
 * Cells whose change settles broken equations and breaks none.
 *
 * @param changes the cells and what they should be
 * @param settled the broken equations that hold then
 * @param residue what is left of the differences in the equations of its cells, in 分
 */
record Remedy(List<Change> changes, BitSet settled, long residue) {

	/**
	 * The fewest cells; of these what settles most; then what other findings say too;
	 * then what looks most like a slip, in a short figure rather than a long one; then
	 * what changes a printed figure, leaves it positive, and leaves little residue.
	 */
	static final Comparator<Remedy> LIKELIEST = Comparator.comparingInt((Remedy remedy) -> remedy.changes().size())
		.thenComparing((remedy) -> remedy.settled().cardinality(), Comparator.reverseOrder())
		.thenComparing(Remedy::witnesses, Comparator.reverseOrder())
		.thenComparingInt(Remedy::vagueness)
		.thenComparingInt((remedy) -> remedy.isSlip() ? remedy.digits() : 0)
		.thenComparingLong((remedy) -> remedy.changes().stream().filter(Change::fills).count())
		.thenComparingLong((remedy) -> remedy.changes().stream().filter((change) -> change.to() < 0).count())
		.thenComparingLong(Remedy::residue)
		.thenComparing(Remedy::key);

	/** How little its slips tell. */
	int vagueness() {
		return this.changes.stream().mapToInt(Change::vagueness).sum();
	}

	private int witnesses() {
		return (int) this.changes.stream().filter(Change::witnessed).count();
	}

	private boolean isSlip() {
		return this.changes.stream().allMatch((change) -> change.slip() != null);
	}

	private int digits() {
		return this.changes.stream().mapToInt(Change::digits).sum();
	}

	/** Whether its cells hold each other's figure. */
	boolean isExchange() {
		return this.changes.stream()
			.allMatch((change) -> change.slip() == Slip.WRONG_COLUMN || change.slip() == Slip.SWAPPED_NEIGHBOURS);
	}

	/** Tells sets of cells apart. */
	String key() {
		return this.changes.stream().map(Change::cell).sorted().map(String::valueOf).collect(Collectors.joining(","));
	}

	boolean touches(int cell) {
		return this.changes.stream().anyMatch((change) -> change.cell() == cell);
	}

}
