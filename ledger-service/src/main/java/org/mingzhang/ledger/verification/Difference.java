package org.mingzhang.ledger.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;

/**
 * Something in the books that is not as it has to be.
 *
 * @param kind what is wrong
 * @param sequence number in the chain where it shows, if it shows at one
 * @param group the group where it shows, if it shows in one
 * @param message what was expected and what is there
 */
public record Difference(Kind kind, @Nullable Long sequence, @Nullable FilingId group, String message) {

	/** What can be wrong. */
	public enum Kind {

		/** A number of the chain has no group. */
		SEQUENCE_GAP("sequence-gap"),

		/** A group that was once the end of the chain, or that the log posts, is gone. */
		MISSING_GROUP("missing-group"),

		/** No event of the log posts a group that is kept. */
		UNEXPECTED_GROUP("unexpected-group"),

		/** The log does not tell others of a group that is kept. */
		UNTOLD_GROUP("untold-group"),

		/** What is kept of a group, an act or a book is damaged and cannot be read. */
		UNREADABLE("unreadable"),

		/** A group does not name the hash of the one before. */
		BROKEN_CHAIN("broken-chain"),

		/** A group's content is not what its hash was made of. */
		HASH_MISMATCH("hash-mismatch"),

		/** Debits and credits of a group differ. */
		UNBALANCED("unbalanced"),

		/** A group does not take back what it says it takes back. */
		REVERSAL_MISMATCH("reversal-mismatch"),

		/**
		 * What a bureau's act on a year posts is not what the year leaves, or something
		 * is booked in a year that is closed.
		 */
		PERIOD_MISMATCH("period-mismatch"),

		/**
		 * A balance is not the sum of the newest approved versions, or a book does not
		 * count what its groups have.
		 */
		BALANCE_MISMATCH("balance-mismatch");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/**
		 * {@return the name used in the interface}
		 */
		@JsonValue
		public String id() {
			return this.id;
		}

	}

}
