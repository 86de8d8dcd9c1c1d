package org.mingzhang.ledger.verification;

import java.util.Map;
import java.util.function.Consumer;

import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.Topic;

/**
 * The event log, from its first event. Reading it disturbs nobody: it takes no part in
 * the group of consumers that keeps the books.
 */
public interface EventLog {

	/**
	 * How far the ledger has worked off what happened to filings.
	 * @return for each partition the offset that comes next
	 */
	Map<Integer, Long> workedOff();

	/**
	 * Reads the events of a district, those of one series in their order, up to the end
	 * that the topic has when this is called.
	 * @param topic the topic
	 * @param district administrative code
	 * @param reader takes each
	 * @return how many messages of the district are no events; they lie in the dead
	 * letters
	 * @throws IllegalStateException if the log cannot be read to that end
	 */
	long read(Topic topic, String district, Consumer<? super Logged> reader);

	/**
	 * An event and its place.
	 *
	 * @param place where it lies
	 * @param event the event
	 */
	record Logged(Offset place, Event event) {
	}

	/**
	 * A place in the log.
	 *
	 * @param partition number of the partition
	 * @param offset offset in it
	 */
	record Offset(int partition, long offset) {

		boolean isBefore(Map<Integer, Long> offsets) {
			return this.offset < offsets.getOrDefault(this.partition, 0L);
		}

	}

}
