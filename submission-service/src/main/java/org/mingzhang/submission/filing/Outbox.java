package org.mingzhang.submission.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.messaging.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the events that changes left in the store, and forgets each one when the
 * brokers keep it. Whoever publishes begins with the oldest, so the first copies of a
 * filing's events are in order even if two processes publish at once; consumers know
 * repeats by their id.
 */
public final class Outbox {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	private static final int BATCH = 100;

	private final FilingStore store;

	private final EventPublisher publisher;

	private final Executor executor;

	private final Clock clock;

	private final Locks locks = new Locks();

	/**
	 * Creates the outbox.
	 * @param store where the events wait
	 * @param publisher where they go
	 * @param executor runs what nobody waits for
	 * @param clock tells how long they wait
	 */
	public Outbox(FilingStore store, EventPublisher publisher, Executor executor, Clock clock) {
		this.store = store;
		this.publisher = publisher;
		this.executor = executor;
		this.clock = clock;
	}

	/**
	 * Publishes the waiting events of a filing and waits for it.
	 * @param filing id of the filing
	 */
	public void publish(FilingId filing) {
		this.locks.with(filing, () -> {
			for (Event event : this.store.unpublished(filing)) {
				this.publisher.publish(event);
				this.store.published(event);
			}
			return filing;
		});
	}

	/**
	 * Publishes what a crash or an outage left behind. Called now and then.
	 * @param patience how long an event may wait before it counts as left behind
	 */
	public void sweep(Duration patience) {
		try {
			this.store.waitingSince(this.clock.instant().minus(patience), BATCH).forEach(this::tryToPublish);
		}
		catch (RuntimeException ex) {
			log.warn("Events left behind cannot be looked for, they are looked for again: {}", ex.getMessage());
		}
	}

	/** Publishes soon. What fails is left to {@link #sweep}. */
	void publishSoon(FilingId filing) {
		this.executor.execute(() -> tryToPublish(filing));
	}

	private void tryToPublish(FilingId filing) {
		try {
			publish(filing);
		}
		catch (RuntimeException ex) {
			log.warn("Events of {} are not published yet, they are tried again: {}", filing, ex.getMessage());
		}
	}

}
