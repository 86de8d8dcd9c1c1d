package org.mingzhang.validation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.validation.decision.DecisionStore.Draft;
import org.mingzhang.validation.decision.DecisionStore.Kept;
import org.mingzhang.validation.decision.RuleDecision.Revocation;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of decisions does. */
public abstract class DecisionStoreContract {

	private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00.123Z");

	private static final Revocation REVOCATION = new Revocation("口径已统一", "bureau-420107", MORNING.plusSeconds(60));

	/** An empty store. */
	protected abstract DecisionStore empty();

	@Test
	void aDecisionIsKeptAsItWasSignedUnderTheNextNumberOfItsDistrictAndYear() {
		DecisionStore store = empty();
		RuleDecision first = added(store.add(draft("420107", "P1", Severity.EXPLAIN, "a")));
		RuleDecision off = added(store.add(draft("420107", "N9-form-missing", null, "b")));
		RuleDecision other = added(store.add(draft("420105", "P1", null, "c")));
		assertThat(List.of(first, off, other)).extracting((kept) -> kept.decision().number())
			.containsExactly("420107-2026-1", "420107-2026-2", "420105-2026-1");
		assertThat(store.find("420107-2026-1")).contains(first);
		assertThat(first.decision().severity()).isEqualTo(Severity.EXPLAIN);
		assertThat(first.decision().at()).isEqualTo(MORNING);
		assertThat(first.decision().until()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(store.find("420107-2026-2").orElseThrow().decision().severity()).isNull();
		assertThat(store.find("420107-2026-3")).isEmpty();
	}

	@Test
	void theYearIsThatInChina() {
		Draft newYear = new Draft("420107", "P1", "420107-101", null, LocalDate.of(2027, 1, 1), null, "新年",
				"bureau-420107", Instant.parse("2026-12-31T16:00:00Z"), "a", "hash");
		assertThat(added(empty().add(newYear)).decision().number()).isEqualTo("420107-2027-1");
	}

	@Test
	void theSameRequestIsAnsweredAgainAndAnotherWithItsKeyIsNot() {
		DecisionStore store = empty();
		RuleDecision first = added(store.add(draft("420107", "P1", null, "a")));
		assertThat(store.add(draft("420107", "P1", null, "a"))).isEqualTo(new Kept.Repeated(first));
		assertThat(store.add(draft("420107", "P2", null, "a"))).isEqualTo(new Kept.KeyTaken());
		assertThat(store.list(null, null)).containsExactly(first);
	}

	@Test
	void listsAreOfADistrictAndARuleAndTheLastSignedComesFirst() {
		DecisionStore store = empty();
		IntStream.rangeClosed(1, 11).forEach((number) -> store.add(draft("420107", "P1", null, "key " + number)));
		store.add(draft("420107", "X1", null, "x"));
		store.add(draft("420105", "P1", null, "y"));
		assertThat(store.list("420107", "P1")).hasSize(11)
			.first()
			.satisfies((kept) -> assertThat(kept.decision().number()).isEqualTo("420107-2026-11"));
		assertThat(store.list("420107", null)).hasSize(12);
		assertThat(store.list(null, "P1")).hasSize(12);
		assertThat(store.list("130303", null)).isEmpty();
	}

	@Test
	void aRevocationIsAddedOnce() {
		DecisionStore store = empty();
		RuleDecision first = added(store.add(draft("420107", "P1", null, "a")));
		String number = first.decision().number();
		assertThat(store.revoke(number, REVOCATION)).isTrue();
		assertThat(store.revoke(number, new Revocation("又一次", "bureau-420107", MORNING))).isFalse();
		assertThat(store.revoke("420107-2026-9", REVOCATION)).isFalse();
		assertThat(store.find(number)).contains(first.revoked(REVOCATION));
		assertThat(store.add(draft("420107", "P1", null, "a"))).isEqualTo(new Kept.Repeated(first.revoked(REVOCATION)));
		assertThat(added(store.add(draft("420107", "P1", null, "b"))).decision().number()).isEqualTo("420107-2026-2");
	}

	@Test
	void decisionsThatAreSignedAtOnceGetNumbersOfTheirOwn() throws Exception {
		DecisionStore store = empty();
		List<Callable<Kept>> requests = IntStream.range(0, 12)
			.<Callable<Kept>>mapToObj((number) -> () -> store.add(draft("420107", "P1", null, "key " + number)))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (Future<Kept> answer : threads.invokeAll(requests)) {
				assertThat(answer.get()).isInstanceOf(Kept.Added.class);
			}
		}
		assertThat(store.list("420107", null)).extracting((kept) -> kept.decision().number())
			.doesNotHaveDuplicates()
			.contains("420107-2026-1", "420107-2026-12");
	}

	private static RuleDecision added(Kept kept) {
		assertThat(kept).isInstanceOf(Kept.Added.class);
		return ((Kept.Added) kept).decision();
	}

	private static Draft draft(String district, String rule, @Nullable Severity severity, String key) {
		return new Draft(district, rule, null, severity, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31),
				"汇总口径正在调整", "bureau-" + district, MORNING, key, "hash of " + rule);
	}

}
