package org.mingzhang.ledger.web;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;

/** Amounts as they are told: 元 with two decimals, as a text so that nothing rounds it. */
final class Yuan {

	private Yuan() {
	}

	static String of(long fen) {
		return Amount.ofFen(fen, Unit.YUAN).toString();
	}

	/** Sums that may be larger than 64 bits hold. */
	static String of(BigInteger fen) {
		return new BigDecimal(fen, 2).toPlainString();
	}

	/** The amount, or null where there is none. */
	static @Nullable String orNull(@Nullable Long fen) {
		return (fen != null) ? of(fen) : null;
	}

}
