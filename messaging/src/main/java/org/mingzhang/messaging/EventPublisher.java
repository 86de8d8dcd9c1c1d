package org.mingzhang.messaging;

import org.mingzhang.contracts.event.Event;

/**
 * Tells the other services what happened. Events of one filing series arrive in the order
 * in which they were published here, one after the other.
 */
@FunctionalInterface
public interface EventPublisher {

	/**
	 * Publishes an event to the topic of its type and waits until the brokers keep it.
	 * Blocks the calling thread, so never call it on an event loop. A repeat is harmless:
	 * the event has the same id, by which consumers know it.
	 * @param event the event
	 * @throws EventRejectedException if the event is larger than its topic takes; a
	 * repeat cannot help
	 * @throws EventNotPublishedException if no broker acknowledged it in time; it may or
	 * may not have been kept, so publish it again
	 */
	void publish(Event event);

}
