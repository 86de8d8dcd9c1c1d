package org.mingzhang.ledger.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger checks itself.
 *
 * @param enabled whether it does
 * @param interval pause between two checks, and before the first
 * @param fromEvents whether the groups are made anew from the event log each time, or
 * only the chain, hashes and balances from the groups
 */
@ConfigurationProperties("mingzhang.ledger.self-check")
record SelfCheckProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1h") Duration interval,
		@DefaultValue("true") boolean fromEvents) {

	SelfCheckProperties {
		if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException("mingzhang.ledger.self-check.interval must be at least 1s");
		}
	}

}
