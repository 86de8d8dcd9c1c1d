package org.mingzhang.validation.rulebook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookTests {

	private static final String WUHAN = "hubei-wuhan/final-accounts/2022-2023";

	private final RuleBook ruleBook = new RuleBook(Catalogue.load());

	@Test
	void aFilingIsCheckedByTheTemplateItNames() {
		assertThat(this.ruleBook.check(content(WUHAN))).extracting(Finding::rule)
			.contains("P1")
			.doesNotContain(RuleBook.TEMPLATE_RULE);
	}

	@Test
	void theSameFilingGetsTheSameFindingsAgain() {
		assertThat(this.ruleBook.check(content(WUHAN))).isEqualTo(this.ruleBook.check(content(WUHAN)));
	}

	@Test
	void aFilingWhoseTemplateIsNotKnownIsBlockedBecauseNothingWasChecked() {
		assertThat(this.ruleBook.check(content("atlantis/final-accounts/2023"))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(finding.message()).contains("atlantis/final-accounts/2023", "未执行");
				assertThat(finding.suggestion()).isNotBlank();
			});
	}

	@Test
	void aTallyTellsTheStatesAndWhatFailuresMean() {
		Tally tally = Tally.of(List.of(finding("P1", Kind.BALANCE, Severity.BLOCK, State.PASSED),
				finding("P2", Kind.BALANCE, Severity.BLOCK, State.FAILED),
				finding("K3", Kind.PLAUSIBILITY, Severity.EXPLAIN, State.FAILED),
				finding("P3", Kind.ROUNDING, Severity.INFO, State.FAILED),
				finding("Y1", Kind.BALANCE, Severity.BLOCK, State.NOT_EVALUATED)));
		assertThat(tally).isEqualTo(new Tally(1, 3, 1, 1, 1, 1));
		assertThat(tally).hasToString("1 passed, 3 failed (1 blocking, 1 to explain, 1 rounding), 1 not evaluated");
	}

	private static Finding finding(String rule, Kind kind, Severity severity, State state) {
		return new Finding(rule, rule, kind, severity, state, new Place(null, null, null, "全部报表"), null, "", List.of(),
				List.of(), null);
	}

	private static FilingContent content(String template) {
		return new FilingContent(template, FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部", List.of(), List.of(), List.of(),
				Narrative.NONE, List.of());
	}

}
