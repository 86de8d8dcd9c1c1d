package org.mingzhang.publication.mongo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Waits for the database, with a time limit. Callers are listeners and requests on
 * virtual threads, which may wait.
 */
final class Reply {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private Reply() {
	}

	/** The first answer, if there is one. */
	static <T> Optional<T> first(Publisher<T> answers) {
		return Mono.from(answers).blockOptional(LIMIT);
	}

	/** All answers. */
	static <T> List<T> all(Publisher<T> answers) {
		return Flux.from(answers).collectList().blockOptional(LIMIT).orElse(List.of());
	}

	/**
	 * Waits for a write under a unique id.
	 * @return whether it was written; false if the id is taken
	 */
	static boolean written(Publisher<?> write) {
		try {
			return Mono.from(write).map((result) -> true).blockOptional(LIMIT).orElse(true);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

}
