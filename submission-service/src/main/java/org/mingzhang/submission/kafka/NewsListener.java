package org.mingzhang.submission.kafka;

import java.util.function.Consumer;

import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.progress.Progress;

import org.springframework.kafka.annotation.KafkaListener;

/**
 * Listens to the other services. What follows from an event is published before its
 * offset is committed, so a crash between them repeats the event.
 */
public class NewsListener {

	private final Progress progress;

	private final Outbox outbox;

	/**
	 * Creates the listener.
	 * @param progress leads filings on
	 * @param outbox publishes what follows
	 */
	public NewsListener(Progress progress, Outbox outbox) {
		this.progress = progress;
		this.outbox = outbox;
	}

	/** What the rule book said. */
	@KafkaListener(id = "validations", topics = Topic.Names.VALIDATIONS, idIsGroup = false)
	void validations(FilingValidated news) {
		take(news, this.progress::validated);
	}

	/** What the ledger booked, or refused to book. */
	@KafkaListener(id = "postings", topics = Topic.Names.POSTINGS, idIsGroup = false)
	void postings(Event news) {
		switch (news) {
			case FilingPosted posted -> take(posted, this.progress::posted);
			case PostingRefused refused -> take(refused, this.progress::postingRefused);
			default -> throw new EventRejectedException("The ledger tells nothing like " + news.id());
		}
	}

	/** What was published. */
	@KafkaListener(id = "disclosures", topics = Topic.Names.DISCLOSURES, idIsGroup = false)
	void disclosures(DisclosurePublished news) {
		take(news, this.progress::published);
	}

	private <E extends Event> void take(E news, Consumer<E> handling) {
		try {
			handling.accept(news);
		}
		catch (Refused refused) {
			if (refused.reason() == Reason.BUSY) {
				throw refused;
			}
			throw new EventRejectedException(news.id() + " cannot be taken: " + refused.getMessage(), refused);
		}
		this.outbox.publish(news.filing());
	}

}
