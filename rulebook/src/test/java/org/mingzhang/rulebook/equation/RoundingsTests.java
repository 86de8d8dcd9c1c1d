package org.mingzhang.rulebook.equation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** R1: 尾数误差 is one line per form and blocks nothing. */
@IsAlwaysEvaluated("It repeats what the identities came to; those not evaluated say so themselves.")
class RoundingsTests implements RuleContract {

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
				three-public,total,final,20.01
				three-public,vehicle,final,10.01
				three-public,vehicle.operation,final,10.00
				three-public,reception,final,9.99
				revenue,201,current,5.01
				revenue,201,fiscal,5.00
				""");
		assertThat(Checks.failures(filing, "R1")).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.ROUNDING);
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.state()).isEqualTo(State.FAILED);
		});
		assertThat(Checks.failures(filing, "R1")).anySatisfy((finding) -> {
			assertThat(finding.place().printed()).isEqualTo("公开09表");
			assertThat(finding.message()).contains("2 处", "公开09表 7栏（P9）", "公开09表 9栏（P9）", "100%");
		});
	}

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.builder(), "R1")).isEmpty();
	}

	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
				revenue,201,current,5.02
				revenue,201,fiscal,5.00
				""");
		assertThat(Checks.of(filing, "R1")).isEmpty();
		assertThat(Checks.blockers(filing)).isNotEmpty();
	}

	@Test
	void amountsCutOffInsteadOfRoundedAreNoticedWhereAllLeanOneWay() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty();
		for (String row : List.of("201", "203", "204", "205", "206", "207")) {
			filing.figure("revenue", row, "current", "5.01").figure("revenue", row, "fiscal", "5.00");
		}
		assertThat(Checks.failures(filing, "R1")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("6 处", "其中 6 处左边大于右边，偏向一边"));
	}

	@Test
	void differencesBothWaysAreNoDrift() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty();
		for (String row : List.of("201", "203", "204", "205", "206", "207")) {
			filing.figure("revenue", row, "current", row.equals("207") ? "4.99" : "5.01")
				.figure("revenue", row, "fiscal", "5.00");
		}
		assertThat(Checks.failures(filing, "R1")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("6 处").doesNotContain("偏向"));
	}

}
