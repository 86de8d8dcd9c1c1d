package org.mingzhang.ledger.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may differ between installations.
 *
 * @param database name of the database
 * @param databaseLimit how long one operation of the database may take
 * @param logLimit how long the brokers may be silent while the event log is replayed
 * @param backlogInterval pause between two looks for what was kept out of years that are
 * open again
 */
@ConfigurationProperties("mingzhang.ledger")
record LedgerProperties(@DefaultValue("ledger") String database, @DefaultValue("10s") Duration databaseLimit,
		@DefaultValue("30s") Duration logLimit, @DefaultValue("10m") Duration backlogInterval) {

	LedgerProperties {
		if (database.isBlank()) {
			throw new IllegalArgumentException("mingzhang.ledger.database names a database");
		}
		if (!databaseLimit.isPositive()) {
			throw new IllegalArgumentException("mingzhang.ledger.database-limit must be more than 0");
		}
		if (!logLimit.isPositive()) {
			throw new IllegalArgumentException("mingzhang.ledger.log-limit must be more than 0");
		}
		if (backlogInterval.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException("mingzhang.ledger.backlog-interval must be at least 1s");
		}
	}

}
