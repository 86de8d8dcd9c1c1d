package org.mingzhang.messaging;

import org.jspecify.annotations.Nullable;

/**
 * An event that cannot be taken as it is, and no repeat can change that: too large,
 * undecodable, or in conflict with what is already kept. A listener that throws it sends
 * the event to the dead letters at once; the message is the reason people read there.
 */
public class EventRejectedException extends RuntimeException {

	public EventRejectedException(String reason) {
		this(reason, null);
	}

	public EventRejectedException(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

}
