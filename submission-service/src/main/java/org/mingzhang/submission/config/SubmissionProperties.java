package org.mingzhang.submission.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may differ between installations.
 *
 * @param database name of the database
 * @param databaseLimit how long one operation of the database may take
 * @param checkLimit how long a caller waits for a check before he is told to look later
 * @param look how often a stream of events looks for changes made by other processes
 * @param sweep how often events that a crash or an outage left behind are looked for
 * @param patience how long an event may wait before it counts as left behind
 */
@ConfigurationProperties("mingzhang.submission")
public record SubmissionProperties(@DefaultValue("submission") String database,
		@DefaultValue("10s") Duration databaseLimit, @DefaultValue("60s") Duration checkLimit,
		@DefaultValue("2s") Duration look, @DefaultValue("5s") Duration sweep, @DefaultValue("10s") Duration patience) {

	public SubmissionProperties {
		if (database.isBlank()) {
			throw new IllegalArgumentException("mingzhang.submission.database names a database");
		}
		positive("database-limit", databaseLimit);
		positive("check-limit", checkLimit);
		positive("look", look);
		positive("sweep", sweep);
		positive("patience", patience);
	}

	private static void positive(String key, Duration value) {
		if (!value.isPositive()) {
			throw new IllegalArgumentException("mingzhang.submission." + key + " must be more than 0, not " + value);
		}
	}

}
