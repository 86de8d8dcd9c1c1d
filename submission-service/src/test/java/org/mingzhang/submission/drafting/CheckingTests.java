package org.mingzhang.submission.drafting;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;

class CheckingTests {

	private final FilingStore store = new InMemoryFilingStore();

	private final Doorbell doorbell = new Doorbell();

	private final Filings filings = new Filings(this.store, new Outbox(this.store, (event) -> {
	}, Runnable::run, Clock.systemUTC()), this.doorbell);

	private final Actor actor = new Actor(new Caller("dept-420107-101", Set.of(ID.series().department()), Set.of()),
			"trace", NOON);

	@BeforeEach
	void begin() {
		this.filings.add(SampleFilings.draft(ID, "a/1"));
	}

	@Test
	void anAnswerThatDoesNotComeInTimeIsToLookForLater() {
		Checking checking = new Checking(this.filings, this.doorbell, Duration.ofMillis(1));
		assertThatThrownBy(() -> checking.check(this.actor, ID)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(Reason.CHECK_PENDING));
	}

	@Test
	void anAnswerGivenByAnotherProcessIsFoundWithoutTheDoorbell() {
		int before = this.filings.find(ID).history().size();
		Thread.startVirtualThread(() -> {
			await().until(() -> this.filings.find(ID).history().size() > before);
			Filings elsewhere = new Filings(this.store, new Outbox(this.store, (event) -> {
			}, Runnable::run, Clock.systemUTC()), new Doorbell());
			elsewhere.change(ID, (filing) -> filing.check(SampleFilings.check(filing, SampleFilings.passed("f")),
					SampleFilings.by("v")));
		});
		Overview checked = new Checking(this.filings, this.doorbell, Duration.ofSeconds(30)).check(this.actor, ID);
		assertThat(checked.counts().passed()).isEqualTo(1);
	}

	@Test
	void theRuleBookIsAskedAnewThoughTheContentIsTheSame() {
		this.filings.change(ID, (filing) -> filing.check(SampleFilings.check(filing, SampleFilings.passed("f")),
				SampleFilings.by("v")));
		Checking checking = new Checking(this.filings, this.doorbell, Duration.ofMillis(1));
		assertThatThrownBy(() -> checking.check(this.actor, ID)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(Reason.CHECK_PENDING));
		assertThat(this.filings.find(ID).dossier().check()).isNull();
	}

}
