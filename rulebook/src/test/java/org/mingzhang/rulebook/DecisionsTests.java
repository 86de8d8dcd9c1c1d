package org.mingzhang.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** A bureau switches a rule off or changes its severity, and the results say so. */
class DecisionsTests {

	private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

	private static final RuleBook BOOK = new RuleBook(CompleteFilings.CATALOGUE);

	/** P1 is broken, and so is the tie to the other summary. */
	private final FilingBuilder broken = CompleteFilings.FINAL_ACCOUNTS.builder()
		.figure("summary", "revenue.current", "amount", "9999.00");

	@Test
	void aRuleThatIsSwitchedOffEvaluatesNothingAndSaysWhoWantedThat() {
		Verdict verdict = check(decision("420107-2026-1", "P1", null, MORNING));
		assertThat(of(verdict, "P1")).isNotEmpty().allSatisfy((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("财政局决定（420107-2026-1）自2026-03-01起停用本规则");
			assertThat(finding.decision()).isEqualTo("420107-2026-1");
			assertThat(finding.comparison()).isNull();
			assertThat(finding.suspects()).isEmpty();
		});
		assertThat(verdict.coverage().reasons())
			.anySatisfy((reason) -> assertThat(reason.reason()).contains("420107-2026-1"));
	}

	@Test
	void otherRulesStillFindWhatIsWrong() {
		Verdict verdict = check(decision("420107-2026-1", "P1", null, MORNING));
		assertThat(of(verdict, "X1")).anyMatch(Finding::blocks);
		assertThat(verdict.causes()).isNotEmpty().allSatisfy((cause) -> assertThat(cause.findings()).isNotEmpty());
	}

	@Test
	void aBreakThatOnlyRulesSwitchedOffWouldSeeIsNobodysCause() {
		Verdict verdict = check(decision("420107-2026-1", "P1", null, MORNING),
				decision("420107-2026-2", "X1", null, MORNING), decision("420107-2026-3", "R1", null, MORNING));
		assertThat(verdict.findings()).noneMatch(Finding::blocks);
		assertThat(verdict.causes()).isEmpty();
	}

	@Test
	void aRuleOfAnotherSeverityStillLooksAndItsFindingsCarryTheNumber() {
		Verdict verdict = check(decision("420107-2026-4", "P1", Severity.EXPLAIN, MORNING));
		assertThat(of(verdict, "P1")).anyMatch(Finding::needsExplanation)
			.noneMatch(Finding::blocks)
			.allMatch((finding) -> "420107-2026-4".equals(finding.decision()));
		assertThat(of(verdict, "X1")).anyMatch(Finding::blocks).allMatch((finding) -> finding.decision() == null);
	}

	@Test
	void theDecisionSignedLastCounts() {
		Decision earlier = decision("420107-2026-9", "P1", null, MORNING);
		Decision later = decision("420107-2026-10", "P1", Severity.INFO, MORNING.plusSeconds(1));
		assertThat(of(check(later, earlier), "P1")).allMatch((finding) -> "420107-2026-10".equals(finding.decision()))
			.anyMatch((finding) -> finding.state() == State.FAILED);
	}

	@Test
	void aWaiverGoesBeforeWhatHoldsForAll() {
		Decision all = decision("420107-2026-2", "P1", null, MORNING.plusSeconds(1));
		Decision waiver = new Decision("420107-2026-1", "P1", "420107-101", Severity.INFO, all.from(), null, "机构改革",
				"bureau-420107", MORNING);
		assertThat(of(check(all, waiver), "P1")).allMatch((finding) -> "420107-2026-1".equals(finding.decision()));
	}

	@Test
	void loweringARuleMakesItNowhereStricter() {
		FilingBuilder filing = CompleteFilings.HEBEI_BUDGET.builder()
			.blank("three-public", "total", "total")
			.blank("three-public", "total", "general");
		List<Severity> usual = severities(BOOK.check(filing.content()));
		List<Severity> lowered = severities(
				BOOK.check(filing.content(), background(decision("1", "L1", Severity.EXPLAIN, MORNING))));
		assertThat(usual).contains(Severity.BLOCK);
		assertThat(lowered).doesNotContain(Severity.BLOCK).hasSameSizeAs(usual);
	}

	@Test
	void theRulesThemselvesStayTheSame() {
		assertThat(check(decision("420107-2026-1", "P1", null, MORNING)).rulePack()).isEqualTo(BOOK.rulePack());
	}

	private Verdict check(Decision... decisions) {
		return BOOK.check(this.broken.content(), background(decisions));
	}

	private static List<Finding> of(Verdict verdict, String rule) {
		return verdict.findings().stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	private static List<Severity> severities(Verdict verdict) {
		return of(verdict, "L1").stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.map(Finding::severity)
			.toList();
	}

	private static Decision decision(String number, String rule, @Nullable Severity severity, Instant at) {
		return new Decision(number, rule, null, severity, LocalDate.of(2026, 3, 1), null, "汇总口径正在调整", "bureau-420107",
				at);
	}

	private static Background background(Decision... decisions) {
		Background offline = Background.OFFLINE;
		return new Background(offline.lastYear(), offline.budget(), offline.units(), offline.peers(), offline.ledger(),
				List.of(decisions));
	}

}
