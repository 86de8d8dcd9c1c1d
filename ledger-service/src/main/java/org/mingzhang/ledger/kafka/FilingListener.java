package org.mingzhang.ledger.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventType;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.group.ConflictException;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.messaging.EventRejectedException;

import org.springframework.kafka.annotation.KafkaListener;

/**
 * Books what happens to filings. What follows is published and acknowledged before the
 * offset is committed: after a crash the event comes again, and is answered again.
 */
public class FilingListener {

	private final Ledger ledger;

	private final EventPublisher publisher;

	private final MeterRegistry metrics;

	/**
	 * Creates the listener.
	 * @param ledger keeps the books
	 * @param publisher tells the other services
	 * @param metrics counts and times what is done
	 */
	public FilingListener(Ledger ledger, EventPublisher publisher, MeterRegistry metrics) {
		this.ledger = ledger;
		this.publisher = publisher;
		this.metrics = metrics;
	}

	/** What happened to a filing. */
	@KafkaListener(id = "filings", topics = Topic.Names.FILINGS, idIsGroup = false)
	void on(Event event) {
		String type = EventType.of(event).typeName();
		this.metrics.timer("mingzhang.ledger.event", "type", type).record(() -> apply(event));
	}

	private void apply(Event event) {
		try {
			this.ledger.apply(event).ifPresent((answer) -> {
				this.publisher.publish(answer);
				this.metrics.counter("mingzhang.ledger.answer", "type", EventType.of(answer).typeName()).increment();
			});
		}
		catch (ConflictException ex) {
			throw new EventRejectedException(String.valueOf(ex.getMessage()), ex);
		}
	}

}
