package org.mingzhang.validation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.validation.decision.DecisionStore.Kept;
import org.mingzhang.validation.decision.RefusedDecision.Why;
import org.mingzhang.validation.decision.RuleDecision.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may decide what about rules, and when it counts. */
class DecidingTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final KnownRules RULES = KnownRules.of(new RuleBook(CATALOGUE), CATALOGUE);

	private static final Caller BUREAU = new Caller("bureau-420107", Set.of(), Set.of("420107"));

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");

	private final Deciding deciding = new Deciding(new InMemoryDecisions(), RULES, () -> this.now);

	@Test
	void aWaiverIsForOneDepartment() {
		this.deciding.decide(BUREAU, null, new Proposal("P2", null, "info", "2026-03-02", null, "本年度试点"), "all");
		this.deciding.decide(BUREAU, null, new Proposal("P2", "420107-102", "off", "2026-03-02", null, "机构改革"), "one");

		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-101"))).extracting(Decision::severity)
			.containsExactly(Severity.INFO);
		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-102"))).extracting(Decision::department)
			.containsExactlyInAnyOrder("420107-102", null);
	}

	@Test
	void onlyDepartmentsOfTheDistrictCanBeExempt() {
		assertThat(new Proposal("P1", "420105-101", "off", "2026-03-02", null, "机构改革").faults(RULES, "420107",
				LocalDate.of(2026, 3, 2)))
			.singleElement()
			.asString()
			.contains("420105-101", "420107");
		assertThat(new Proposal("P1", "nobody", "off", "2026-03-02", null, "机构改革").faults(RULES, "420107",
				LocalDate.of(2026, 3, 2)))
			.singleElement()
			.asString()
			.contains("nobody");
	}

	@Test
	void aBureauLowersARuleInItsDistrictForATime() {
		decide("N9-form-missing", "info", "2026-03-02", "2026-03-31");
		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-101"))).singleElement().satisfies((decision) -> {
			assertThat(decision.number()).isEqualTo("420107-2026-1");
			assertThat(decision.severity()).isEqualTo(Severity.INFO);
			assertThat(decision.by()).isEqualTo("bureau-420107");
			assertThat(decision.reason()).isEqualTo("本年度试点");
		});
		assertThat(this.deciding.inForce(DepartmentCode.parse("420105-101"))).isEmpty();
		assertThat(this.deciding.list("420107", null, LocalDate.of(2026, 3, 31))).hasSize(1);
		assertThat(this.deciding.list("420107", null, LocalDate.of(2026, 4, 1))).isEmpty();
		this.now = Instant.parse("2026-03-31T16:00:00Z");
		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-101"))).isEmpty();
	}

	@Test
	void aDecisionThatBeginsLaterDoesNotCountYetAndNoneCountsBeforeItWasSigned() {
		RuleDecision later = decide("P1", "off", "2026-06-01", null);
		RuleDecision backdated = decide("P2", "explain", "2026-01-01", null);
		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-101"))).extracting((decision) -> decision.rule())
			.containsExactly("P2");
		assertThat(later.standing(this.deciding.today())).isEqualTo(Standing.NOT_YET);
		assertThat(backdated.holdsOn(LocalDate.of(2026, 3, 1))).isFalse();
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() {
		assertThatExceptionOfType(RefusedDecision.class)
			.isThrownBy(() -> this.deciding.decide(BUREAU, null,
					new Proposal("Z9", null, "hard", "2026-05-01", "2026-04-01", " "), "key"))
			.satisfies((refused) -> {
				assertThat(refused.why()).isEqualTo(Why.INVALID);
				assertThat(refused.reasons()).hasSize(4);
				assertThat(refused.reasons().toString()).contains("Z9", "hard", "2026-04-01 早于起始日期 2026-05-01",
						"reason");
			});
		assertThat(reasons("P1", null, null, "soon")).hasSize(3);
		assertThat(reasons("P1", "off", "2026-01-01", "2026-03-01")).singleElement().asString().contains("已过");
	}

	@Test
	void someRulesCannotBeSwitchedOff() {
		assertThat(reasons("T1", "off", "2026-03-02", null)).singleElement().asString().contains("不能停用");
		assertThat(reasons("L1-amount", "info", "2026-03-02", null)).singleElement().asString().contains("不能停用");
		assertThat(reasons("R1", "block", "2026-03-02", null)).singleElement().asString().contains("尾数误差");
	}

	@Test
	void departmentsAndOtherBureausDoNotDecide() {
		Caller department = new Caller("dept-420107-101", Set.of(DepartmentCode.parse("420107-101")), Set.of());
		assertThat(refusal(department, null)).isEqualTo(Why.FORBIDDEN);
		assertThat(refusal(BUREAU, "420105")).isEqualTo(Why.FORBIDDEN);
		Caller both = new Caller("bureau-of-both", Set.of(), Set.of("420107", "420105"));
		assertThat(refusal(both, null)).isEqualTo(Why.INVALID);
		assertThat(this.deciding.decide(both, "420105", proposal(), "key")).isInstanceOf(Kept.Added.class);
	}

	@Test
	void aKeyBelongsToOneRequest() {
		Kept first = this.deciding.decide(BUREAU, null, proposal(), "key");
		assertThat(this.deciding.decide(BUREAU, "420107", proposal(), "key"))
			.isEqualTo(new Kept.Repeated(((Kept.Added) first).decision()));
		assertThatExceptionOfType(RefusedDecision.class)
			.isThrownBy(() -> this.deciding.decide(BUREAU, null,
					new Proposal("P2", null, "explain", "2026-03-02", null, "本年度试点"), "key"))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.KEY_TAKEN));
		assertThatExceptionOfType(RefusedDecision.class)
			.isThrownBy(() -> this.deciding.decide(BUREAU, null, proposal(), " "))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.KEY_MISSING));
	}

	@Test
	void aRevocationEndsADecisionFromItsDayOnAndIsRemembered() {
		String number = decide("P1", "explain", "2026-03-02", null).decision().number();
		this.now = Instant.parse("2026-03-10T01:00:00Z");
		RuleDecision revoked = this.deciding.revoke(BUREAU, number, "试点结束");
		assertThat(this.deciding.inForce(DepartmentCode.parse("420107-101"))).isEmpty();
		assertThat(this.deciding.list("420107", "P1", LocalDate.of(2026, 3, 9))).containsExactly(revoked);
		assertThat(this.deciding.list("420107", "P1", null)).containsExactly(revoked);
		assertThat(this.deciding.revoke(BUREAU, number, "试点结束")).isEqualTo(revoked);
		assertThatExceptionOfType(RefusedDecision.class).isThrownBy(() -> this.deciding.revoke(BUREAU, number, "另有原因"))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.REVOKED));
		assertThatExceptionOfType(RefusedDecision.class).isThrownBy(() -> this.deciding.revoke(BUREAU, "1", "x"))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.UNKNOWN));
		assertThatExceptionOfType(RefusedDecision.class).isThrownBy(() -> this.deciding.revoke(BUREAU, number, null))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.INVALID));
	}

	private RuleDecision decide(String rule, String severity, String from, @Nullable String until) {
		Kept kept = this.deciding.decide(BUREAU, null, new Proposal(rule, null, severity, from, until, "本年度试点"),
				"for " + rule);
		return ((Kept.Added) kept).decision();
	}

	private List<String> reasons(String rule, @Nullable String severity, @Nullable String from,
			@Nullable String until) {
		return new Proposal(rule, null, severity, from, until, "本年度试点").faults(RULES, "420107",
				LocalDate.of(2026, 3, 2));
	}

	private Why refusal(Caller caller, @Nullable String district) {
		try {
			this.deciding.decide(caller, district, proposal(), "key of " + caller.account());
		}
		catch (RefusedDecision refused) {
			return refused.why();
		}
		throw new AssertionError("It was accepted");
	}

	private static Proposal proposal() {
		return new Proposal("P1", null, "explain", "2026-03-02", null, "本年度试点");
	}

}
