package org.mingzhang.ledger.kafka;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.EventLog;
import org.mingzhang.ledger.verification.Verification;
import org.mingzhang.ledger.verification.Verifier;
import org.mingzhang.messaging.EventPublisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.mingzhang.ledger.group.FilingLife.spending;

class KafkaEventLogTests extends RunningLedger {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private static final String DISTRICT = "310107";

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private Verifier verifier;

	@Autowired
	private EventLog log;

	@Autowired
	private Ledger ledger;

	@Test
	void theTopicsMakeTheGroupsThatAreKept() throws Exception {
		FilingLife life = FilingLife.of("310107-101", 1);
		this.publisher.publish(life.review(3, spending(10)));
		this.kafka.send(Topic.Names.FILINGS, life.filing().series().toString(), new byte[] { 1 }).get();
		this.publisher.publish(life.approval(4, spending(10)));
		this.publisher.publish(FilingLife.of("310107-102", 1).approval(4, spending(7)));
		this.publisher.publish(FilingLife.of("110101-101", 1).approval(4, spending(7)));
		awaitWorkedOff(5);
		Verification found = this.verifier.fromEvents(DISTRICT);
		assertThat(found.differences()).isEmpty();
		assertThat(found.groups()).isEqualTo(2);
		assertThat(found.log()).isEqualTo(new Verification.FromLog(3 + 2, 2, 0, 0, 0, 1));

		FilingLife invented = FilingLife.of("310107-103", 1);
		this.ledger.apply(invented.approval(4, spending(1)));
		assertThat(this.verifier.fromEvents(DISTRICT).differences()).extracting(Difference::kind, Difference::group)
			.containsExactly(tuple(Difference.Kind.UNEXPECTED_GROUP, invented.filing()));
	}

	private void awaitWorkedOff(long messages) {
		await().atMost(LIMIT)
			.until(() -> this.log.workedOff().values().stream().mapToLong(Long::longValue).sum(),
					(offsets) -> offsets >= messages);
	}

}
