package org.mingzhang.rulebook.filing;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;

/** Amounts in 分 as people read them. */
final class Amounts {

	private Amounts() {
	}

	/** As few decimals as tell the amount exactly, and no fewer than wanted. */
	static Amount shortest(long fen, Unit unit, int wanted) {
		long unscaled = fen;
		int decimals = unit.decimals();
		while (decimals > wanted && unscaled % 10 == 0) {
			unscaled /= 10;
			decimals--;
		}
		return new Amount(unscaled, decimals);
	}

}
