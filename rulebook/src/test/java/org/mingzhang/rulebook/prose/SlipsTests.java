package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: no word and no sign stands twice. */
class SlipsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(text("主要用于车辆燃油、维修等支出。"), "N9-slip")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(text("主要用于于车辆燃油，，维修等支出。"), "N9-slip")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("“于于”", "“,,”");
		});
	}

	/** A word that begins as another ends. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(text("处于于洪区；见第1、2条……完成。"), "N9-slip")).hasSize(1);
		assertThat(Checks.failures(text("等于零；见“一、”……完成了了解工作。"), "N9-slip")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "N9-slip")).extracting(Finding::reason)
			.containsExactly("文件没有正文和附注");
	}

	private static FilingBuilder text(String text) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().section(2, "一、说明", text);
	}

}
