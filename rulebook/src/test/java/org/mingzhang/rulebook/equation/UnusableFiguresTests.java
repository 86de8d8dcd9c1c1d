package org.mingzhang.rulebook.equation;

import org.junit.jupiter.api.Test;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** L1: every figure can be booked. */
@IsAlwaysEvaluated("Whether an amount is a number of 分 shows in its digits.")
class UnusableFiguresTests implements RuleContract {

	/** No finding: a figure that can be booked needs no word. */
	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.builder(), "L1-amount")).isEmpty();
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("revenue", "total", "current", "9223372036854775807");
		assertThat(Checks.blockers(filing)).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("L1-amount"));
	}

	/** Six decimals of 万元 are one 分. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.of(current("5.000001"), "L1-amount")).isEmpty();
		assertThat(Checks.of(current("2305843009213.693950"), "L1-amount")).isEmpty();
		assertThat(Checks.of(current("2305843009213.693951"), "L1-amount")).hasSize(1);
	}

	private static FilingBuilder current(String value) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().figure("revenue", "total", "current", value);
	}

}
