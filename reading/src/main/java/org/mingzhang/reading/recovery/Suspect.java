package org.mingzhang.reading.recovery;

import java.util.BitSet;

/**
 * What may be wrong in a document whose figures contradict each other, after Fellegi and
 * Holt: the smallest change that lets everything else hold.
 */
sealed interface Suspect {

	/** Lets the suspect be anything. */
	void acquit(Domains domains, BitSet active);

	/**
	 * A figure whose column is unknown.
	 *
	 * @param unknown number of its row
	 * @param mark which figure of the row
	 */
	record Figure(int unknown, int mark) implements Suspect {

		@Override
		public void acquit(Domains domains, BitSet active) {
			domains.doubt(this.unknown, this.mark);
		}

	}

	/**
	 * Figures or blanks whose cells are known, by the constraints they take part in; or
	 * one constraint by itself.
	 *
	 * @param constraints numbers of the constraints
	 */
	record Cells(BitSet constraints) implements Suspect {

		@Override
		public void acquit(Domains domains, BitSet active) {
			active.andNot(this.constraints);
		}

	}

}
