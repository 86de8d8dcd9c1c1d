package org.mingzhang.messaging;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ServerId;
import com.mongodb.connection.ClusterId;
import org.apache.kafka.common.errors.DisconnectException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RetriesTests {

	private static final ServerAddress SERVER = new ServerAddress("localhost", 27017);

	private final Retries retries = new Retries(new MessagingProperties((short) 1, 1, Duration.ofSeconds(20), 5,
			Duration.ofSeconds(1), Duration.ofMinutes(15)));

	@Test
	void aFailureOfUnknownCauseIsTriedFiveTimesWithinFifteenSeconds() {
		assertThat(pauses(this.retries.after(new IllegalStateException("broken")))).containsExactly(1000L, 2000L, 4000L,
				8000L);
	}

	@Test
	void whileTheDatabaseIsAwayAnEventWaitsAQuarterOfAnHour() {
		List<Long> pauses = pauses(this.retries.after(new IllegalStateException(new ConnectException("refused"))));
		assertThat(pauses).allMatch((pause) -> pause <= 30_000);
		assertThat(pauses.stream().mapToLong(Long::longValue).sum()).isBetween(870_000L, 930_000L);
	}

	@Test
	void everyWayTheDriverSaysThatTheDatabaseIsAwayIsAnOutage() {
		assertThat(List.of(new MongoTimeoutException("no server"),
				new MongoSocketOpenException("refused", SERVER, new ConnectException()),
				new MongoNotPrimaryException(new BsonDocument(), SERVER),
				new MongoNodeIsRecoveringException(new BsonDocument(), SERVER),
				new MongoServerUnavailableException("closing"),
				new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), SERVER), null)))
			.allMatch(Retries::isOutage);
	}

	@Test
	void aBrokerThatIsAwayAndAListenerThatRanOutOfTimeAreOutagesToo() {
		assertThat(List.of(new DisconnectException(), new EventNotPublishedException("late", null),
				new IllegalStateException("Timeout on blocking read", new TimeoutException())))
			.allMatch(Retries::isOutage);
		assertThat(Retries.isOutage(new IllegalStateException("broken"))).isFalse();
	}

	@Test
	void aSettingOutOfRangeIsNamedWithWhatIsExpected() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new MessagingProperties((short) 1, 7, Duration.ofSeconds(20), 5, Duration.ofSeconds(1),
					Duration.ZERO))
			.withMessage("mingzhang.messaging.concurrency must be from 1 to 6, the number of partitions");
	}

	private static List<Long> pauses(BackOff backOff) {
		List<Long> pauses = new ArrayList<>();
		BackOffExecution execution = backOff.start();
		for (long pause = execution.nextBackOff(); pause != BackOffExecution.STOP; pause = execution.nextBackOff()) {
			pauses.add(pause);
		}
		return pauses;
	}

}
