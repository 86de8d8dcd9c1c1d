package org.mingzhang.ledger.crosswalk;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How a code of the 功能分类 went on in a later year.
 *
 * @param firstYear the first budget year of the later code
 * @param from the earlier code, with everything below it; null if nothing before is known
 * to have been this
 * @param fromName its name then
 * @param to the later code
 * @param toName its name
 * @param share how much of the earlier code it takes, between 0 and 1; 1 is the whole; 0
 * if the code is new
 * @param source where that is stated
 */
public record CodeChange(int firstYear, @Nullable String from, @Nullable String fromName, String to, String toName,
		BigDecimal share, String source) {

	public CodeChange {
		if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
			throw new IllegalArgumentException("A share lies between 0 and 1, not " + share);
		}
		if ((from == null) != (share.signum() == 0)) {
			throw new IllegalArgumentException("A new code has no earlier one and no share of it: " + to);
		}
	}

	/**
	 * {@return {@code whole}, {@code new}, or the share as a decimal fraction}
	 */
	public String shareText() {
		if (this.from == null) {
			return "new";
		}
		return (this.share.compareTo(BigDecimal.ONE) == 0) ? "whole" : this.share.toPlainString();
	}

	/** Whether the code itself changed, and not its name alone. */
	boolean moves() {
		return this.from != null && !this.from.equals(this.to);
	}

}
