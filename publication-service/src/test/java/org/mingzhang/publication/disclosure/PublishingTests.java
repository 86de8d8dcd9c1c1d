package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.Filings;
import org.mingzhang.publication.writing.DisclosureWriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PublishingTests {

	private static final FilingId FILING = Filings.OFFICE_2023;

	private final MemoryStore store = new MemoryStore();

	private final List<Event> published = new ArrayList<>();

	private final Assembly assembly = new DisclosureWriting(Filings.CATALOGUE, Filings.RULES, Registry.load());

	private Instant now = Instant.parse("2024-09-20T02:00:05Z");

	private final FilingApproved approval = Filings.approval(FILING, Filings.smallOffice());

	private final FilingPosted posting = Filings.posting(this.approval);

	@Test
	void nothingIsPublicBeforeBothHalvesAreThere() {
		assertThat(publishing().approved(this.approval)).isEmpty();
		assertThat(this.store.version(FILING)).isEmpty();
		assertThat(this.published).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AP", "PA", "AAPP", "PAPA", "PPAA", "APAPAP" })
	void itIsPublishedOnceWhateverTheOrderAndHoweverOften(String arrivals) {
		for (char arrival : arrivals.toCharArray()) {
			this.now = this.now.plusSeconds(1);
			if (arrival == 'A') {
				publishing().approved(this.approval);
			}
			else {
				publishing().posted(this.posting);
			}
		}
		Disclosure disclosure = this.store.newest(FILING.series()).orElseThrow();
		assertThat(this.store.changesAfter(0, 10)).hasSize(1);
		assertThat(this.published).isNotEmpty().allMatch((event) -> event.equals(announcement(disclosure)));
		disclosure.files().forEach((file) -> assertThat(this.store.bytes(file.sha256())).isPresent());
	}

	/** Steps: 1 moment, 2–5 files, 6 keeping, 7 releasing, 8 announcing. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aCrashAtAnyStepIsMendedByTheNextDelivery(int step) {
		publishing().posted(this.posting);
		FailingStore failing = new FailingStore(this.store, step);
		Publishing crashing = new Publishing(failing, failing, failing, this.assembly,
				failing.around(this.published::add), InstantSource.fixed(this.now));
		assertThatIllegalStateException().isThrownBy(() -> crashing.approved(this.approval));
		this.now = this.now.plusSeconds(60);
		publishing().approved(this.approval);
		Disclosure disclosure = this.store.newest(FILING.series()).orElseThrow();
		assertThat(this.store.changesAfter(0, 10)).extracting(Change::disclosure).containsExactly(disclosure);
		assertThat(this.published).containsExactly(announcement(disclosure));
		disclosure.files().forEach((file) -> assertThat(this.store.bytes(file.sha256())).isPresent());
	}

	@Test
	void whatIsPublicStaysAsItIsAlthoughALaterReleaseWouldWriteItOtherwise() {
		publishing().posted(this.posting);
		publishing().approved(this.approval);
		Disclosure before = this.store.version(FILING).orElseThrow();
		Assembly later = (approved, posted, at) -> {
			throw new AssertionError("assembled again");
		};
		Publishing upgraded = new Publishing(this.store, this.store, this.store, later, this.published::add,
				InstantSource.fixed(this.now));
		assertThat(upgraded.approved(this.approval)).contains(before);
		assertThat(this.published).hasSize(2).containsOnly(announcement(before));
	}

	@Test
	void aCorrectionIsAVersionOfItsOwnAndTheFirstStaysReadable() {
		publishing().posted(this.posting);
		publishing().approved(this.approval);
		FilingApproved second = Filings.approval(FILING.series().version(2), Filings.smallOffice());
		publishing().approved(second);
		publishing().posted(Filings.posting(second));
		assertThat(this.store.newest(FILING.series())).map(Disclosure::filing).contains(second.filing());
		assertThat(this.store.version(FILING)).isPresent();
		assertThat(this.store.changesAfter(0, 10)).extracting(Change::correction).containsExactly(false, true);
	}

	@Test
	void contentThatIsNotWhatItsHashSaysIsRefused() {
		FilingApproved forged = new FilingApproved(FILING, 7, Filings.smallOffice(), "0".repeat(64), List.of(),
				this.approval.submittedAt(), "bureau-420107", this.approval.repliedOn(), "", this.approval.at());
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> publishing().approved(forged))
			.withMessageContaining("0".repeat(64));
	}

	@Test
	void aPostingOfOtherContentIsRefused() {
		publishing().approved(this.approval);
		FilingPosted other = new FilingPosted(FILING, 7, "1".repeat(64), 12, "group", this.posting.at());
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> publishing().posted(other));
		assertThat(this.store.version(FILING)).isEmpty();
	}

	private Publishing publishing() {
		EventPublisher events = this.published::add;
		return new Publishing(this.store, this.store, this.store, this.assembly, events, () -> this.now);
	}

	private static DisclosurePublished announcement(Disclosure disclosure) {
		return new DisclosurePublished(FILING, 7, disclosure.journey().contentHash(),
				"/api/v1/disclosures/420107/102/2023/final-accounts@1", disclosure.manifestHash(),
				disclosure.journey().publishedAt());
	}

}
