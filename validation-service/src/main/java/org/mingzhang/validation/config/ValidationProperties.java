package org.mingzhang.validation.config;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the rule book.
 *
 * @param threads how many filings are checked at once; 0 takes one for each processor
 * @param limit how long checking one filing may take
 * @param ledger where and how the ledger is asked
 * @param database name of the database
 * @param databaseLimit how long one operation of the database may take
 */
@ConfigurationProperties("mingzhang.validation")
record ValidationProperties(@DefaultValue("0") int threads, @DefaultValue("60s") Duration limit, Ledger ledger,
		@DefaultValue("validation") String database, @DefaultValue("10s") Duration databaseLimit) {

	ValidationProperties {
		if (threads < 0) {
			throw new IllegalArgumentException("mingzhang.validation.threads must be 0 or more");
		}
		if (!limit.isPositive()) {
			throw new IllegalArgumentException("mingzhang.validation.limit must be more than 0s");
		}
		if (database.isBlank()) {
			throw new IllegalArgumentException("mingzhang.validation.database names a database");
		}
		if (!databaseLimit.isPositive()) {
			throw new IllegalArgumentException("mingzhang.validation.database-limit must be more than 0s");
		}
		threads = (threads > 0) ? threads : Runtime.getRuntime().availableProcessors();
	}

	/**
	 * How the ledger is asked.
	 *
	 * @param uri base address of ledger-service
	 * @param limit how long the questions of one check may take
	 */
	record Ledger(URI uri, @DefaultValue("5s") Duration limit) {

		Ledger {
			if (uri.getHost() == null || uri.getScheme() == null) {
				throw new IllegalArgumentException(
						"mingzhang.validation.ledger.uri is '" + uri + "': give an address such as http://ledger:8083");
			}
			if (!limit.isPositive()) {
				throw new IllegalArgumentException("mingzhang.validation.ledger.limit must be more than 0s");
			}
		}

	}

}
