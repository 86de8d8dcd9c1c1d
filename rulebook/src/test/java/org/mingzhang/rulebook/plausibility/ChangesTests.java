package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.background.Background;

import static org.assertj.core.api.Assertions.assertThat;

/** K4: a large change has its reason in the text. */
class ChangesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.failures(text("与2022年度相比，收、支总计各减少 70万元，下降 48.6%，主要原因是项目完工。"), "K4")).isEmpty();
		assertThat(Checks.failures(text("与2022年度相比，收、支总计各减少 70万元，下降 48.6%。", "减少的主要原因是项目完工。"), "K4")).isEmpty();
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.failures(text("与2022年度相比，收、支总计各减少 70万元，下降 48.6%。"), "K4")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.message()).contains("70万元,下降48.6%", "没有写明原因");
			});
	}

	/** Both the rate and the amount have to be large. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(text("比上年增加10万元，增长30%。"), "K4")).hasSize(1);
		assertThat(Checks.failures(text("比上年增加9.99万元，增长30%。"), "K4")).isEmpty();
		assertThat(Checks.failures(text("比上年增加10万元，增长29.99%。"), "K4")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(text("收支平衡。"), "K4")).extracting(Finding::reason).containsExactly("离线审核，没有接入账本");
	}

	@Test
	void everyClassIsHeldAgainstLastYear() {
		Background lastYear = Backgrounds.lastYear(housing("20.00"));
		assertThat(Checks.of(housing("25.99"), "K4", lastYear)).extracting(Finding::state)
			.containsExactly(State.PASSED);
		assertThat(Checks.of(housing("30.00"), "K4", lastYear)).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.FAILED);
			assertThat(finding.message()).contains("住房保障支出", "增长 50.0%");
		});
		assertThat(Checks.of(housing("30.00").section(2, "二、支出", "住房保障支出增加，主要原因是补缴公积金。"), "K4", lastYear))
			.extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	private static FilingBuilder housing(String amount) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().figure("general-expenditure", "221", "total", amount);
	}

	private static FilingBuilder text(String... paragraphs) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().section(2, "一、总体情况", paragraphs);
	}

}
