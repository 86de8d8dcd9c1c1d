package org.mingzhang.publication.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.Disclosed;
import org.mingzhang.publication.Filings;
import org.mingzhang.publication.search.SearchTerms;
import org.mingzhang.publication.search.SearchText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What every store has to do, whatever it is made of. */
public abstract class StoreContract {

	private static final FilingId FIRST = Filings.OFFICE_2023;

	private static final FilingId SECOND = FIRST.series().version(2);

	private static final Instant NOW = Instant.parse("2024-09-20T02:00:05.123Z");

	protected abstract Arrivals arrivals();

	protected abstract Artefacts artefacts();

	protected abstract Disclosures disclosures();

	@Test
	void whatArrivesIsKeptWhole() {
		FilingApproved approval = Filings.approval(FIRST, Filings.smallOffice());
		assertThat(arrivals().approval(FIRST)).isEmpty();
		arrivals().keep(approval);
		arrivals().keep(Filings.posting(approval));
		assertThat(arrivals().approval(FIRST)).contains(approval);
		assertThat(arrivals().posting(FIRST)).contains(Filings.posting(approval));
		assertThat(arrivals().posting(SECOND)).isEmpty();
	}

	@Test
	void aRepeatChangesNothingAndAContradictionIsRefused() {
		FilingApproved approval = Filings.approval(FIRST, Filings.smallOffice());
		arrivals().keep(approval);
		arrivals().keep(approval);
		arrivals().keep(Filings.posting(approval));
		arrivals().keep(Filings.posting(approval));
		FilingContent changed = Filings.of(Filings.WUHAN_FINAL, 2023).form("summary").content();
		FilingApproved contradiction = Filings.approval(FIRST, changed);
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> arrivals().keep(contradiction));
		FilingPosted otherGroup = new FilingPosted(FIRST, 7, approval.contentHash(), 12, "other", NOW);
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> arrivals().keep(otherGroup));
		assertThat(arrivals().approval(FIRST)).contains(approval);
	}

	@Test
	void theMomentOfPublicationIsFixedOnce() {
		Instant fixed = arrivals().fixMoment(FIRST, NOW.plusNanos(456_789));
		assertThat(fixed).isEqualTo(NOW);
		assertThat(arrivals().fixMoment(FIRST, NOW.plusSeconds(9))).isEqualTo(fixed);
	}

	@Test
	void bytesAreFoundByTheirHashAlone() {
		byte[] large = "明账".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
		for (byte[] bytes : List.of(large, "小".getBytes(StandardCharsets.UTF_8), new byte[0])) {
			Artefact artefact = new Artefact("facts.csv", "text/csv", bytes);
			artefacts().keep(artefact);
			artefacts().keep(artefact);
			assertThat(artefacts().bytes(artefact.file().sha256()))
				.hasValueSatisfying((kept) -> assertThat(kept).isEqualTo(bytes));
		}
		assertThat(artefacts().bytes("0".repeat(64))).isEmpty();
	}

	@Test
	void theFirstDisclosureOfAVersionStays() {
		Disclosure disclosure = Disclosed.at(FIRST, NOW);
		assertThat(disclosures().keep(disclosure, text("甲"))).isEqualTo(disclosure);
		assertThat(disclosures().keep(Disclosed.at(FIRST, NOW.plusSeconds(1)), text("乙"))).isEqualTo(disclosure);
		assertThat(disclosures().version(FIRST)).contains(disclosure);
	}

	@Test
	void whatIsNotReleasedIsInNoList() {
		disclosures().keep(Disclosed.at(FIRST, NOW), text("甲"));
		assertThat(disclosures().newest(FIRST.series())).isEmpty();
		assertThat(disclosures().find(query(null)).items()).isEmpty();
		assertThat(disclosures().changesAfter(0, 10)).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> disclosures().release(SECOND));
	}

	@Test
	void theNewestVersionIsThePointerWhateverTheOrder() {
		publish(SECOND, NOW);
		publish(FIRST, NOW.plusSeconds(1));
		assertThat(disclosures().newest(FIRST.series())).contains(Disclosed.at(SECOND, NOW));
		assertThat(disclosures().versions(FIRST.series())).extracting(Disclosure::filing)
			.containsExactly(SECOND, FIRST);
		assertThat(disclosures().at(DisclosureAddress.of(FIRST))).map(Disclosure::filing).contains(FIRST);
		assertThat(disclosures().at(DisclosureAddress.of(FIRST).newest())).map(Disclosure::filing).contains(SECOND);
		assertThat(disclosures().find(query(null)).items()).extracting(Disclosure::filing).containsExactly(SECOND);
	}

	@Test
	void releasingAgainChangesNothing() {
		publish(FIRST, NOW);
		disclosures().release(FIRST);
		assertThat(disclosures().changesAfter(0, 10)).extracting(Change::sequence).containsExactly(1L);
	}

	@Test
	void changesAreNumberedWithoutGapsAlthoughManyPublishAtOnce() throws Exception {
		List<FilingId> filings = new ArrayList<>();
		for (int department = 101; department <= 120; department++) {
			filings.add(FilingId.parse("420107-" + department + "-2023-final-accounts-1"));
		}
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Void>> tasks = filings.stream().<Callable<Void>>map((filing) -> () -> {
				publish(filing, NOW);
				return null;
			}).toList();
			for (Future<Void> done : threads.invokeAll(tasks)) {
				done.get();
			}
		}
		assertThat(disclosures().changesAfter(0, 100)).extracting(Change::sequence)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
		assertThat(disclosures().changesAfter(0, 100)).extracting((change) -> change.disclosure().filing())
			.containsExactlyInAnyOrderElementsOf(filings);
	}

	@Test
	void aCorrectionIsWhatHasAnEarlierVersion() {
		publish(SECOND.series().version(3), NOW);
		publish(SECOND.series().version(4), NOW);
		assertThat(disclosures().changesAfter(0, 10)).extracting(Change::correction).containsExactly(false, true);
	}

	@Test
	void changesAreReadForwardsAndBackwards() {
		publish(FIRST, NOW);
		publish(SECOND, NOW.plusSeconds(1));
		assertThat(disclosures().changesAfter(1, 10)).extracting((change) -> change.disclosure().filing())
			.containsExactly(SECOND);
		assertThat(disclosures().changesAfter(2, 10)).isEmpty();
		assertThat(disclosures().changesAfter(0, 1)).extracting(Change::sequence).containsExactly(1L);
		assertThat(disclosures().changesBefore(Long.MAX_VALUE, 10)).extracting(Change::sequence)
			.containsExactly(2L, 1L);
		assertThat(disclosures().changesBefore(2, 10)).extracting(Change::sequence).containsExactly(1L);
	}

	@Test
	void disclosuresAreFoundByWhoWhenAndWhat() {
		publish(FilingId.parse("420107-101-2023-final-accounts-1"), NOW);
		publish(FilingId.parse("420107-102-2023-final-accounts-1"), NOW.plusSeconds(1));
		publish(FilingId.parse("420105-101-2022-final-accounts-1"), NOW.plusSeconds(2));
		publish(FilingId.parse("420104-106-2024-budget-1"), NOW.plusSeconds(3));
		assertThat(found("420107", null, null, null, null)).containsExactly("420107-102-2023-final-accounts-1",
				"420107-101-2023-final-accounts-1");
		assertThat(found("420107", "101", null, null, null)).containsExactly("420107-101-2023-final-accounts-1");
		assertThat(found(null, null, 2022, null, null)).containsExactly("420105-101-2022-final-accounts-1");
		assertThat(found(null, null, null, FilingKind.BUDGET, null)).containsExactly("420104-106-2024-budget-1");
		assertThat(found(null, null, null, null, "青山办公室")).containsExactly("420107-102-2023-final-accounts-1");
		assertThat(found(null, null, null, null, "组织部 2022")).containsExactly("420105-101-2022-final-accounts-1");
		assertThat(found("420107", null, null, null, "本年度收入合计100.50")).hasSize(2);
		assertThat(found(null, null, null, null, "不存在的词")).isEmpty();
		assertThat(disclosures().years()).containsExactly(2024, 2023, 2022);
	}

	@Test
	void pagesFollowOneAnotherWithoutGapsAlthoughMoreIsPublishedMeanwhile() {
		for (int department = 101; department <= 105; department++) {
			publish(FilingId.parse("420107-" + department + "-2023-final-accounts-1"), NOW);
		}
		Page<Disclosure> first = disclosures()
			.find(new DisclosureQuery(null, null, null, null, SearchTerms.NONE, null, 2));
		publish(FilingId.parse("420107-106-2023-final-accounts-1"), NOW.plusSeconds(1));
		Cursor cursor = Cursor.parse(String.valueOf(first.next()));
		Page<Disclosure> second = disclosures()
			.find(new DisclosureQuery(null, null, null, null, SearchTerms.NONE, cursor, 3));
		assertThat(first.items()).extracting((item) -> item.filing().series().department().number())
			.containsExactly("105", "104");
		assertThat(second.items()).extracting((item) -> item.filing().series().department().number())
			.containsExactly("103", "102", "101");
		assertThat(second.next()).isNull();
		assertThat(disclosures().count(query(null))).isEqualTo(6);
	}

	private List<String> found(@Nullable String district, @Nullable String department, @Nullable Integer year,
			@Nullable FilingKind kind, @Nullable String words) {
		return disclosures()
			.find(new DisclosureQuery(district, department, year, kind, SearchTerms.parse(words), null, 100))
			.items()
			.stream()
			.map((disclosure) -> disclosure.filing().toString())
			.toList();
	}

	private static DisclosureQuery query(@Nullable String words) {
		return new DisclosureQuery(null, null, null, null, SearchTerms.parse(words), null, 100);
	}

	private void publish(FilingId filing, Instant moment) {
		Assembly.Assembled assembled = Disclosed.assembled(filing, moment);
		disclosures().keep(assembled.disclosure(), assembled.text());
		disclosures().release(filing);
	}

	private static SearchText text(String word) {
		return SearchText.of(List.of(word), List.of());
	}

}
