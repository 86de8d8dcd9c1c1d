package org.mingzhang.ledger.posting;

import java.util.List;

import org.mingzhang.ledger.account.Entry;

/** What comes of turning a filing into entries. */
public sealed interface Posting {

	/**
	 * The filing can be booked.
	 *
	 * @param entries its entries; debits equal credits
	 * @param reconciliation every printed total that was compared
	 */
	record Balanced(List<Entry> entries, List<Reconciled> reconciliation) implements Posting {

		public Balanced {
			entries = List.copyOf(entries);
			reconciliation = List.copyOf(reconciliation);
		}

	}

	/**
	 * The filing cannot be booked.
	 *
	 * @param reasons all reasons, each a sentence
	 */
	record Refused(List<String> reasons) implements Posting {

		public Refused {
			reasons = List.copyOf(reasons);
		}

		/**
		 * A refusal because a sum would leave 64 bits.
		 * @param cause which
		 * @return the refusal
		 */
		public static Refused tooLarge(ArithmeticException cause) {
			return new Refused(
					List.of("金额超出账本范围 (an amount or a sum is too large to be booked): " + cause.getMessage()));
		}

	}

}
