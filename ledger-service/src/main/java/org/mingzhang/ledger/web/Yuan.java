package org.mingzhang.ledger.web;

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

	/** The amount, or null where there is none. */
	static @Nullable String orNull(@Nullable Long fen) {
		return (fen != null) ? of(fen) : null;
	}

}
