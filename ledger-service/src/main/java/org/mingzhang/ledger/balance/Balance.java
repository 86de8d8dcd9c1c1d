package org.mingzhang.ledger.balance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Sums;

/**
 * What stands on the accounts that have some dimensions in common.
 *
 * @param key the values they have in common, by dimension; null where they have none
 * @param sums debits and credits in 分
 * @param rounding the part of them that stands on rounding accounts
 * @param positive the side on which the balance counts as positive
 */
public record Balance(SequencedMap<Dimension, @Nullable Object> key, Sums sums, Sums rounding, Side positive) {

	private static final String SEPARATOR = "\u0001";

	private static final String LAST = "\uffff";

	public Balance {
		key = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(key));
	}

	/**
	 * The place of its key in the order of all keys; what has no value comes last.
	 * @return a text that sorts as the key does and names it
	 */
	public String place() {
		return place(this.key);
	}

	static String place(Map<Dimension, @Nullable Object> key) {
		return key.values()
			.stream()
			.map((value) -> Objects.toString(value, LAST))
			.collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * {@return the balance in 分}
	 */
	public long fen() {
		return this.sums.balance(this.positive);
	}

	/**
	 * {@return the part of the balance that is rounding, in 分}
	 */
	public long roundingFen() {
		return this.rounding.balance(this.positive);
	}

}
