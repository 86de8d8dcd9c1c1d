package org.mingzhang.rulebook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** T1: a filing is checked by the template it names. */
@HasNoBoundary("A template is known or it is not.")
@IsAlwaysEvaluated("Every filing names a template.")
class RuleBookTests implements RuleContract {

	private static final String WUHAN = "hubei-wuhan/final-accounts/2022-2023";

	private final RuleBook ruleBook = new RuleBook(Catalogue.load());

	@Test
	@Override
	public void passes() {
		assertThat(this.ruleBook.check(content(WUHAN)).findings()).extracting(Finding::rule)
			.contains("P1")
			.doesNotContain("T1");
	}

	@Test
	void theSameFilingGetsTheSameFindingsAgain() {
		assertThat(this.ruleBook.check(content(WUHAN)).findings())
			.isEqualTo(this.ruleBook.check(content(WUHAN)).findings());
	}

	/** Blocked, because nothing was checked. */
	@Test
	@Override
	public void fails() {
		assertThat(this.ruleBook.check(content("atlantis/final-accounts/2023")).findings()).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(finding.message()).contains("atlantis/final-accounts/2023", "未执行");
				assertThat(finding.suggestion()).isNotBlank();
			});
	}

	private static FilingContent content(String template) {
		return new FilingContent(template, FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部", List.of(), List.of(), List.of(),
				Narrative.NONE, List.of());
	}

}
