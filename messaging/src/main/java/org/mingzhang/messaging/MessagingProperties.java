package org.mingzhang.messaging;

import java.time.Duration;

import org.mingzhang.contracts.event.Topic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may differ between installations. The guarantees (order, acknowledgement,
 * idempotence) may not, and have no setting.
 *
 * @param replication copies of every topic; 1 is for one local broker, production takes 3
 * @param concurrency threads per listener; more than a topic has partitions would idle
 * @param publishLimit how long publishing may take before it counts as failed
 * @param tries deliveries of an event whose listener fails, the first one included
 * @param firstPause pause before the second delivery; each later one is twice as long, up
 * to half a minute
 * @param outageLimit how long an event waits for a database or broker that is away,
 * before it goes to the dead letters
 */
@ConfigurationProperties("mingzhang.messaging")
record MessagingProperties(@DefaultValue("1") short replication, @DefaultValue("3") int concurrency,
		@DefaultValue("20s") Duration publishLimit, @DefaultValue("5") int tries,
		@DefaultValue("1s") Duration firstPause, @DefaultValue("15m") Duration outageLimit) {

	/**
	 * The longest pause between two deliveries. A consumer that pauses does not poll;
	 * brokers give one up after five minutes.
	 */
	static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	MessagingProperties {
		require(replication >= 1, "replication", "at least 1");
		require(concurrency >= 1 && concurrency <= Topic.PARTITIONS, "concurrency",
				"from 1 to " + Topic.PARTITIONS + ", the number of partitions");
		require(publishLimit.compareTo(Duration.ofSeconds(1)) >= 0, "publish-limit", "at least 1s");
		require(tries >= 1 && tries <= 20, "tries", "from 1 to 20");
		require(firstPause.isPositive() && firstPause.compareTo(LONGEST_PAUSE) <= 0, "first-pause",
				"more than 0 and at most 30s");
		require(!outageLimit.isNegative(), "outage-limit", "0s or more");
	}

	private static void require(boolean holds, String key, String expected) {
		if (!holds) {
			throw new IllegalArgumentException("mingzhang.messaging." + key + " must be " + expected);
		}
	}

}
