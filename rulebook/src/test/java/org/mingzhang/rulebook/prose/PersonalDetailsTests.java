package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: personal data is reported, and not repeated. */
@IsAlwaysEvaluated("It looks at whatever text there is.")
class PersonalDetailsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(text("咨询电话：027-80001234"), "N9-personal-data")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = text("联系人：张三，电话 13800001234。").table("evaluation-project", "自评表",
				"项目负责人|李四|联系电话|80001234");
		assertThat(Checks.failures(filing, "N9-personal-data")).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.message()).contains("姓名", "公开时隐去").doesNotContain("张三", "李四", "1380000", "80001234");
		});
	}

	/** The telephone of an office is personal beside a name. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(text("电话：027-80001234"), "N9-personal-data")).isEmpty();
		assertThat(Checks.failures(text("联系人：张三 电话：027-80001234"), "N9-personal-data")).hasSize(1);
	}

	private static FilingBuilder text(String text) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().section(2, "一、说明", text);
	}

}
