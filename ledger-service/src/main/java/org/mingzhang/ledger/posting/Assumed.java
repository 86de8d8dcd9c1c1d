package org.mingzhang.ledger.posting;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;

/**
 * What an account is told to be where its cell leaves it open.
 *
 * @param rest the fund of money that no form of 财政拨款 tells
 * @param natures personnel or public, by 类 of the economic classification
 */
record Assumed(Fund rest, Map<String, Nature> natures) {

	private static final int CLASS_DIGITS = 3;

	Assumed {
		natures = Map.copyOf(natures);
	}

	Nature natureOf(@Nullable String economic) {
		if (economic == null || economic.length() < CLASS_DIGITS) {
			return Nature.UNSPLIT;
		}
		return this.natures.getOrDefault(economic.substring(0, CLASS_DIGITS), Nature.UNSPLIT);
	}

}
