package org.mingzhang.submission.filing;

import java.util.List;

import org.mingzhang.contracts.event.Event;

/**
 * One act on a filing: how it stands afterwards, and what the other services are told.
 * Both are stored in one write.
 *
 * @param filing the filing after the act
 * @param events what is told, in order
 */
public record Change(Filing filing, List<Event> events) {

	public Change {
		events = List.copyOf(events);
	}

	/**
	 * {@return the act}
	 */
	public Entry act() {
		return this.filing.history().entries().getLast();
	}

}
