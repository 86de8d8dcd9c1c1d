package org.mingzhang.rulebook.narrative.sentence;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.wording.Base;
import org.mingzhang.rulebook.narrative.wording.Direction;
import org.mingzhang.rulebook.narrative.wording.Role;

/**
 * One thing that a statement tells: a quantity or a relation.
 *
 * @param role what it is said to be
 * @param quantity the quantity; null for a relation in words
 * @param base what is compared with, if it is a comparison
 * @param direction the direction word, if there is one
 * @param whole what it is a share or an item of, if it is
 * @param quote the words, for messages
 */
public record Told(Role role, @Nullable Quantity quantity, @Nullable Base base, @Nullable Direction direction,
		@Nullable Subject whole, String quote) {

	/**
	 * {@return its quantity}
	 * @throws IllegalStateException if it is a relation in words
	 */
	public Quantity number() {
		if (this.quantity == null) {
			throw new IllegalStateException(this.quote + " has no quantity");
		}
		return this.quantity;
	}

	/**
	 * {@return whether it is an amount of money}
	 */
	public boolean isAmount() {
		return this.quantity != null && this.quantity.measure() == Measure.AMOUNT;
	}

}
