package org.mingzhang.messaging;

import org.jspecify.annotations.Nullable;

/**
 * No broker acknowledged an event in time. It may have been kept nonetheless: publish it
 * again, consumers recognise repeats.
 */
public class EventNotPublishedException extends RuntimeException {

	public EventNotPublishedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
