package org.mingzhang.publication.kafka;

import java.time.Duration;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Publishing;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Listens for approvals and postings. A listener returns when the disclosure is public
 * and announced, or when the other half is still missing; only then its offset is
 * committed.
 */
@Component
class FilingListener {

	private final Publishing publishing;

	private final Timer delay;

	private final Counter waiting;

	FilingListener(Publishing publishing, MeterRegistry metrics) {
		this.publishing = publishing;
		this.delay = Timer.builder("mingzhang.publication.delay")
			.description("From approval to publication; a repeated event counts again")
			.register(metrics);
		this.waiting = Counter.builder("mingzhang.publication.waiting")
			.description("Events that came before their other half")
			.register(metrics);
	}

	@KafkaListener(id = "publication.filings", topics = Topic.Names.FILINGS)
	void onFiling(Event event) {
		if (event instanceof FilingApproved approval) {
			count(this.publishing.approved(approval));
		}
	}

	@KafkaListener(id = "publication.postings", topics = Topic.Names.POSTINGS)
	void onPosting(Event event) {
		if (event instanceof FilingPosted posting) {
			count(this.publishing.posted(posting));
		}
	}

	private void count(Optional<Disclosure> published) {
		published.map(Disclosure::journey)
			.ifPresentOrElse(
					(journey) -> this.delay.record(Duration.between(journey.approvedAt(), journey.publishedAt())),
					this.waiting::increment);
	}

}
