package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.FilingQuery.Order;
import org.mingzhang.submission.filing.FilingQuery.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.SERIES;
import static org.mingzhang.submission.filing.SampleFilings.by;
import static org.mingzhang.submission.filing.SampleFilings.draft;

/** What every store of filings guarantees; each implementation runs all of it. */
public abstract class FilingStoreContract {

	private FilingStore store;

	/** An empty store. */
	protected abstract FilingStore emptyStore();

	@BeforeEach
	void begin() {
		this.store = emptyStore();
	}

	@Test
	void aFilingIsFoundAsItWasKept() {
		Change first = draft(ID, "a/1");
		assertThat(this.store.add(first)).isTrue();
		assertThat(this.store.find(ID)).contains(first.filing());
		assertThat(this.store.overview(ID)).contains(Overview.of(first.filing()));
		assertThat(this.store.history(ID)).contains(first.filing().history());
	}

	@Test
	void everyStageOfALifeIsFoundAsItWasKept() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		Filing published = SampleFilings.published();
		assertThat(this.store.replace(first.filing(), new Change(published, List.of()))).isTrue();
		assertThat(this.store.find(ID)).map(Filing::stage).contains(published.stage());
		assertThat(this.store.find(ID)).map(Filing::history).contains(published.history());
		assertThat(this.store.find(ID)).map(Filing::dossier).contains(published.dossier());
		assertThat(this.store.find(ID)).map(Filing::originals).contains(List.of(SampleFilings.ORIGINAL));
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.store.find(ID)).isEmpty();
		assertThat(this.store.overview(ID)).isEmpty();
		assertThat(this.store.history(ID)).isEmpty();
		assertThat(this.store.received("a/1")).isEmpty();
		assertThat(this.store.open(SERIES)).isEmpty();
		assertThat(this.store.unpublished(ID)).isEmpty();
	}

	@Test
	void aSeriesHasOneOpenFiling() {
		this.store.add(draft(ID, "a/1"));
		assertThat(this.store.add(draft(SERIES.version(2), "a/2"))).isFalse();
		assertThat(this.store.open(SERIES)).contains(ID);
	}

	@Test
	void aClosedFilingLeavesThePlaceToTheNext() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		this.store.replace(first.filing(), first.filing().withdraw(by("a")));
		assertThat(this.store.open(SERIES)).isEmpty();
		assertThat(this.store.add(draft(SERIES.version(2), "a/2"))).isTrue();
		assertThat(this.store.versions(SERIES)).extracting(Overview::id).containsExactly(ID, SERIES.version(2));
	}

	@Test
	void aKeyMakesOneFilingForEver() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		this.store.replace(first.filing(), first.filing().withdraw(by("a")));
		assertThat(this.store.add(draft(SERIES.version(2), "a/1"))).isFalse();
		assertThat(this.store.received("a/1")).map(FilingStore.Received::filing).contains(ID);
		assertThat(this.store.received("a/1")).map(FilingStore.Received::receipt).contains(first.filing().receipt());
	}

	@Test
	void ofTwoChangesToTheSameFilingOneWins() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		assertThat(this.store.replace(first.filing(), first.filing().submit(by("a")))).isTrue();
		assertThat(this.store.replace(first.filing(), first.filing().withdraw(by("b")))).isFalse();
		assertThat(this.store.overview(ID)).map(Overview::state).contains(FilingState.SUBMITTED);
	}

	@Test
	void ofManyFilingsAddedAtOnceOneIsKept() throws Exception {
		List<Callable<Boolean>> attempts = IntStream.range(0, 20)
			.<Callable<Boolean>>mapToObj((i) -> () -> this.store.add(draft(SERIES.version(1 + i % 3), "a/" + i)))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> results = threads.invokeAll(attempts);
			assertThat(results.stream().filter(Future::resultNow)).hasSize(1);
		}
	}

	@Test
	void eventsWaitWithTheChangeThatCausedThem() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		Change submitted = first.filing().submit(by("a"));
		this.store.replace(first.filing(), submitted);
		Change withdrawn = submitted.filing().withdraw(by("a"));
		this.store.replace(submitted.filing(), withdrawn);
		assertThat(this.store.unpublished(ID)).containsExactly(submitted.events().getFirst(),
				withdrawn.events().getFirst());
	}

	@Test
	void aPublishedEventIsForgottenAndTheOthersWait() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		Change submitted = first.filing().submit(by("a"));
		this.store.replace(first.filing(), submitted);
		Change withdrawn = submitted.filing().withdraw(by("a"));
		this.store.replace(submitted.filing(), withdrawn);
		Instant later = NOON.plusSeconds(60);
		this.store.published(submitted.events().getFirst());
		assertThat(this.store.unpublished(ID)).containsExactly(withdrawn.events().getFirst());
		assertThat(this.store.waitingSince(later, 10)).containsExactly(ID);
		this.store.published(withdrawn.events().getFirst());
		assertThat(this.store.waitingSince(later, 10)).isEmpty();
	}

	@Test
	void eventsThatJustHappenedAreNotLeftBehind() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		this.store.replace(first.filing(), first.filing().submit(by("a")));
		assertThat(this.store.waitingSince(NOON, 10)).isEmpty();
	}

	@Test
	void aDepartmentsFilingsAreListedNewestFirstAndPageByPage() {
		FilingId budget = series("420107-101", FilingKind.BUDGET).version(1);
		FilingId other = series("420107-102", FilingKind.BUDGET).version(1);
		this.store.add(draft(ID, "a/1"));
		this.store.add(draft(budget, "a/2"));
		this.store.add(draft(other, "a/3"));
		Scope own = new Scope.Departments(Set.of(DepartmentCode.parse("420107-101")));
		List<Overview> all = this.store.list(query(own, Order.NEWEST_FIRST, null, 10));
		assertThat(all).extracting(Overview::id).containsExactly(ID, budget);
		assertThat(this.store.list(query(own, Order.NEWEST_FIRST, null, 1))).containsExactly(all.getFirst());
		assertThat(this.store.list(query(own, Order.NEWEST_FIRST, all.getFirst().createdPlace(), 10)))
			.containsExactly(all.getLast());
	}

	@Test
	void aBureauSeesWhatWasSubmittedInItsDistrict() {
		Change first = draft(ID, "a/1");
		this.store.add(first);
		this.store.add(draft(series("420107-102", FilingKind.BUDGET).version(1), "a/2"));
		this.store.add(draft(series("420105-101", FilingKind.BUDGET).version(1), "a/3"));
		this.store.replace(first.filing(), first.filing().submit(by("a")));
		Scope district = new Scope.Districts(Set.of("420107"));
		assertThat(this.store.list(query(district, Order.LONGEST_WAITING_FIRST, null, 10))).extracting(Overview::id)
			.containsExactly(ID);
		assertThat(this.store.list(query(district, Order.NEWEST_FIRST, null, 10))).extracting(Overview::id)
			.containsExactly(ID);
	}

	@Test
	void aListKeepsToStateYearAndKind() {
		this.store.add(draft(ID, "a/1"));
		Scope own = new Scope.Departments(Set.of(ID.series().department()));
		assertThat(this.store.list(
				new FilingQuery(own, FilingState.DRAFT, 2023, FilingKind.FINAL_ACCOUNTS, Order.NEWEST_FIRST, null, 10)))
			.hasSize(1);
		assertThat(this.store.list(new FilingQuery(own, FilingState.INVALID, null, null, Order.NEWEST_FIRST, null, 10)))
			.isEmpty();
		assertThat(this.store.list(new FilingQuery(own, null, 2022, null, Order.NEWEST_FIRST, null, 10))).isEmpty();
		assertThat(this.store.list(new FilingQuery(own, null, null, FilingKind.BUDGET, Order.NEWEST_FIRST, null, 10)))
			.isEmpty();
	}

	private static FilingSeries series(String department, FilingKind kind) {
		return new FilingSeries(DepartmentCode.parse(department), 2023, kind);
	}

	private static FilingQuery query(Scope scope, Order order, String after, int limit) {
		return new FilingQuery(scope, null, null, null, order, after, limit);
	}

}
