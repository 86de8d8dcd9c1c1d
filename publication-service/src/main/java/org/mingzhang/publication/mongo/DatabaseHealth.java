package org.mingzhang.publication.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up as long as the database answers soon. */
public final class DatabaseHealth extends AbstractReactiveHealthIndicator {

	private static final Duration LIMIT = Duration.ofSeconds(3);

	private final MongoDatabase database;

	public DatabaseHealth(MongoDatabase database) {
		super("The database does not answer");
		this.database = database;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder health) {
		return Mono.from(this.database.runCommand(new Document("ping", 1)))
			.timeout(LIMIT)
			.thenReturn(health.up().withDetail("database", this.database.getName()).build());
	}

}
