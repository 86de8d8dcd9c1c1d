package org.mingzhang.submission.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Up as long as the database answers. Asks {@code ping}, which every server knows; the
 * embedded one has no {@code hello}.
 */
public final class DatabaseHealth extends AbstractReactiveHealthIndicator {

	private final MongoDatabase database;

	private final Duration limit;

	/**
	 * Creates the indicator.
	 * @param database the database to ask
	 * @param limit how long an answer may take
	 */
	public DatabaseHealth(MongoDatabase database, Duration limit) {
		super("The database does not answer");
		this.database = database;
		this.limit = limit;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder health) {
		return Mono.from(this.database.runCommand(new Document("ping", 1)))
			.timeout(this.limit)
			.map((answer) -> health.up().build());
	}

}
