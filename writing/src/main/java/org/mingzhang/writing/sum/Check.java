package org.mingzhang.writing.sum;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.IdentityText;

/**
 * An identity at one place of the workbook.
 *
 * @param rule the identity
 * @param statement the one statement of it, as printed
 * @param place the place it is quoted at
 * @param at how people say that place; only its column where the row is to be filled in
 * @param code where the code of a row to be filled in will stand; null if the row is
 * known
 * @param relation how the sides relate
 * @param left the left side
 * @param right the right side
 */
public record Check(IdentityText rule, String statement, Place place, String at, @Nullable Place code,
		Relation relation, List<Term> left, List<Term> right) {

	public Check {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/**
	 * The rows that the right side adds up, if it stands for the rows below a row:
	 * without any there is nothing to check, whatever the row above holds.
	 * @return the one term, or nothing if the check is of another kind
	 */
	public Optional<Term.Coded> rowsBelow() {
		boolean below = this.right.size() == 1 && this.right.getFirst() instanceof Term.Coded coded
				&& coded.form().equals(this.place.form())
				&& (coded.match() instanceof Term.Below || coded.match() instanceof Term.Classes);
		return below ? Optional.of((Term.Coded) this.right.getFirst()) : Optional.empty();
	}

}
