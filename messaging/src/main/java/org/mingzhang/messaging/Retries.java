package org.mingzhang.messaging;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.apache.kafka.common.errors.RetriableException;

import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How patient a listener is. A failure of unknown cause gets a few tries. When a database
 * or a broker is away every event would fail alike, so an event waits much longer before
 * it is given up.
 */
final class Retries {

	/**
	 * The driver's failures that pass: by name, because not every service has a database.
	 */
	private static final Set<String> DATABASE_AWAY = Set.of("com.mongodb.MongoTimeoutException",
			"com.mongodb.MongoSocketException", "com.mongodb.MongoNotPrimaryException",
			"com.mongodb.MongoNodeIsRecoveringException", "com.mongodb.MongoServerUnavailableException",
			"com.mongodb.MongoConnectionPoolClearedException");

	private final MessagingProperties properties;

	Retries(MessagingProperties properties) {
		this.properties = properties;
	}

	BackOff after(Exception failure) {
		ExponentialBackOff pauses = new ExponentialBackOff(this.properties.firstPause().toMillis(), 2);
		pauses.setMaxInterval(MessagingProperties.LONGEST_PAUSE.toMillis());
		if (isOutage(failure)) {
			pauses.setMaxElapsedTime(this.properties.outageLimit().toMillis());
		}
		else {
			pauses.setMaxAttempts(this.properties.tries() - 1);
		}
		return pauses;
	}

	/**
	 * Tells whether something the listener needs is away.
	 * @param failure what the listener threw
	 * @return whether it, or one of its causes, is a failure to reach something
	 */
	static boolean isOutage(Throwable failure) {
		return Stream.iterate(failure, (link) -> link != null, Throwable::getCause).anyMatch(Retries::meansAway);
	}

	private static boolean meansAway(Throwable link) {
		return link instanceof IOException || link instanceof TimeoutException || link instanceof RetriableException
				|| link instanceof EventNotPublishedException
				|| Stream.<Class<?>>iterate(link.getClass(), (type) -> type != null, Class::getSuperclass)
					.anyMatch((type) -> DATABASE_AWAY.contains(type.getName()));
	}

}
