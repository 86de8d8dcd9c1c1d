package org.mingzhang.reading.recovery;

import java.util.BitSet;
import java.util.List;

/**
 * The choices that remain for each unknown, which constraints took the others, and which
 * figures are doubted.
 */
final class Domains {

	private final BitSet[] choices;

	private final BitSet[] takenBy;

	/** One bit per mark of an unknown whose figure may be wrong in the document. */
	private final int[] doubts;

	private Domains(BitSet[] choices, BitSet[] takenBy, int[] doubts) {
		this.choices = choices;
		this.takenBy = takenBy;
		this.doubts = doubts;
	}

	static Domains of(List<Unknown> unknowns) {
		BitSet[] choices = new BitSet[unknowns.size()];
		BitSet[] takenBy = new BitSet[unknowns.size()];
		for (int i = 0; i < choices.length; i++) {
			choices[i] = new BitSet();
			choices[i].set(0, unknowns.get(i).choices());
			takenBy[i] = new BitSet();
		}
		return new Domains(choices, takenBy, new int[choices.length]);
	}

	Domains copy() {
		BitSet[] copied = new BitSet[this.choices.length];
		BitSet[] reasons = new BitSet[this.choices.length];
		for (int i = 0; i < copied.length; i++) {
			copied[i] = (BitSet) this.choices[i].clone();
			reasons[i] = (BitSet) this.takenBy[i].clone();
		}
		return new Domains(copied, reasons, this.doubts.clone());
	}

	/** The choices that remain for an unknown; not to be changed. */
	BitSet of(int unknown) {
		return this.choices[unknown];
	}

	boolean isSettled(int unknown) {
		return this.choices[unknown].cardinality() == 1;
	}

	/** Constraints that have taken choices from an unknown. */
	BitSet takenBy(int unknown) {
		return this.takenBy[unknown];
	}

	int doubts(int unknown) {
		return this.doubts[unknown];
	}

	void doubt(int unknown, int mark) {
		this.doubts[unknown] |= 1 << mark;
	}

	void take(int unknown, int choice, int constraint) {
		this.choices[unknown].clear(choice);
		this.takenBy[unknown].set(constraint);
	}

	void take(int unknown, int choice) {
		this.choices[unknown].clear(choice);
	}

	void settle(int unknown, int choice) {
		this.choices[unknown].clear();
		this.choices[unknown].set(choice);
	}

	/** Adds the choices that remain in other domains, and their doubts. */
	void join(Domains other) {
		for (int i = 0; i < this.choices.length; i++) {
			this.choices[i].or(other.choices[i]);
			this.takenBy[i].or(other.takenBy[i]);
			this.doubts[i] |= other.doubts[i];
		}
	}

}
