package org.mingzhang.forms.notation;

import java.util.List;

/**
 * One statement of the notation. Its text form is the canonical print; parsing that again
 * gives an equal statement.
 */
public sealed interface Statement {

	/**
	 * Two sums that relate.
	 *
	 * @param left the terms on the left
	 * @param relation how they relate
	 * @param right the terms on the right
	 */
	record Identity(List<Term> left, Relation relation, List<Term> right) implements Statement {

		public Identity {
			left = List.copyOf(left);
			right = List.copyOf(right);
		}

		@Override
		public String toString() {
			return side(this.left) + this.relation.symbol() + side(this.right);
		}

		private static String side(List<Term> terms) {
			StringBuilder text = new StringBuilder();
			for (Term term : terms) {
				text.append((term.weight() < 0) ? "－" : text.isEmpty() ? "" : "＋").append(term.reference());
			}
			return text.toString();
		}

	}

	/**
	 * Cells that equal cells of another filing.
	 *
	 * @param cells the cells of the filing under examination
	 * @param with the other filing
	 * @param other its cells, as far as they are not the same
	 */
	record Comparison(Reference.Cells cells, OtherFiling with, Reference.Cells other) implements Statement {

		@Override
		public String toString() {
			return (this.cells + Relation.EQUAL.symbol() + this.with.words() + " " + this.other).strip();
		}

	}

	/**
	 * Something that cells of a form are required to fulfil.
	 *
	 * @param cells the cells it is about; all of the form where nothing is said
	 * @param requirement what they have to fulfil
	 */
	record Demand(Reference.Cells cells, Requirement requirement) implements Statement {

		@Override
		public String toString() {
			String place = this.cells.toString();
			return (place.isEmpty() ? "" : place + " ") + this.requirement.words();
		}

	}

}
