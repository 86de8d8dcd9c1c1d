package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: the glossary explains the 项 that the forms use, and no other. */
class GlossaryTests implements RuleContract {

	private static final String RUNNING = "1.一般公共服务支出（类）组织事务（款）行政运行（项）：指机关的支出。";

	private static final String HOUSING = "2.住房保障支出（类）住房改革支出（款）住房公积金（项）：指缴存的资金。";

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(filing(RUNNING, HOUSING), "N9-glossary")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = filing(RUNNING.replace("组织事务", "财政事务"), HOUSING);
		assertThat(Checks.of(filing, "N9-glossary")).satisfiesExactly(
				(lacking) -> assertThat(lacking.message()).contains("没有各表使用的科目", "2013201", "组织事务—行政运行")
					.doesNotContain("2210201"),
				(unused) -> assertThat(unused.message()).contains("没有使用的科目", "财政事务—行政运行"));
		assertThat(Checks.failures(filing, "N9-glossary")).allMatch(Finding::needsExplanation);
	}

	/** A cut-off or misread name agrees, another name does not. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(filing(RUNNING.replace("一般公共服务支出", "一般公共服务"), HOUSING.replace("公积金", "公积佥")),
				"N9-glossary"))
			.isEmpty();
		assertThat(Checks.failures(filing(RUNNING, HOUSING.replace("住房公积金", "提租补贴")), "N9-glossary")).hasSize(2);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "N9-glossary")).extracting(Finding::reason)
			.containsExactly("文件没有名词解释");
		assertThat(Checks.of(filing("一、基本支出：指维持运转的支出。"), "N9-glossary")).extracting(Finding::reason)
			.containsExactly("名词解释没有按项解释功能分类科目");
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty().section(1, "第五部分 名词解释", RUNNING), "N9-glossary"))
			.extracting(Finding::reason)
			.containsExactly("各表没有项级科目");
	}

	@Test
	void theGlossaryEndsWhereTheNextPartBegins() {
		FilingBuilder filing = filing(RUNNING).section(1, "第六部分 附件", HOUSING);
		assertThat(Checks.failures(filing, "N9-glossary")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("2210201"));
	}

	private static FilingBuilder filing(String... entries) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
				general-expenditure,201,total,5.00
				general-expenditure,20132,total,5.00
				general-expenditure,2013201,total,5.00
				general-expenditure,2210201,total,3.00
				""").section(1, "第五部分 名词解释", entries);
	}

}
