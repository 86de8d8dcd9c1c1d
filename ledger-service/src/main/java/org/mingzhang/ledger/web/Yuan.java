package org.mingzhang.ledger.web;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;

/** Amounts as they are told: 元 with two decimals, as a text so that nothing rounds it. */
final class Yuan {

	private Yuan() {
	}

	static String of(long fen) {
		return Amount.ofFen(fen, Unit.YUAN).toString();
	}

}
