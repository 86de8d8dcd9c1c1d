package org.mingzhang.rulebook.plausibility;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.background.Background;

import static org.assertj.core.api.Assertions.assertThat;

/** K8: no department is far from the others of its district. */
class PeersTests implements RuleContract {

	private static final Background THREE = Backgrounds.peers(List.of(department("100.00", "10.00", 5),
			department("120.00", "12.00", 6), department("80.00", "8.00", 4)));

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(department("200.00", "22.00", 9), "K8", THREE)).extracting(Finding::state)
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(department("200.00", "2.00", 2), "K8", THREE)).allMatch(Finding::needsExplanation)
			.satisfiesExactly((head) -> assertThat(head.message()).contains("人均人员经费", "3 个部门中位数的 5.00 倍"),
					(share) -> assertThat(share.message()).contains("公用经费与人员经费之比", "0.10 倍"));
	}

	/** Three times the median is not yet far. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.of(department("60.00", "6.00", 1), "K8", THREE)).extracting(Finding::state)
			.containsExactly(State.PASSED, State.PASSED);
		assertThat(Checks.of(department("60.01", "6.00", 1), "K8", THREE)).extracting(Finding::state)
			.containsExactly(State.FAILED, State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		FilingBuilder filing = department("60.00", "6.00", 3);
		assertThat(Checks.of(filing, "K8")).extracting(Finding::reason).containsExactly("离线审核，没有接入账本");
		assertThat(Checks.of(filing, "K8", Backgrounds.peers(List.of(filing)))).extracting(Finding::reason)
			.containsOnly("同区可比部门不足 3 个");
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "K8", THREE)).extracting(Finding::reason)
			.containsOnly("文件没有计算所需的金额或人数");
	}

	private static FilingBuilder department(String personnel, String running, int staff) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("basic-expenditure", "personnel", "total", personnel)
			.figure("basic-expenditure", "public", "total", running)
			.section(2, "三、人员", "在职实有人数 " + staff + " 人。");
	}

}
