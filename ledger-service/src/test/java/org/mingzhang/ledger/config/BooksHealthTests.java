package org.mingzhang.ledger.config;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.Replay;
import org.mingzhang.ledger.verification.SelfCheck;
import org.mingzhang.ledger.verification.Verification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BooksHealthTests {

	private final Groups groups = new InMemoryGroups();

	private final List<Difference> injected = new ArrayList<>();

	private final SelfCheck check = new SelfCheck(this.groups.books(), this::verify, new SimpleMeterRegistry(),
			Clock.systemUTC());

	private final BooksHealth health = new BooksHealth(this.check);

	@Test
	void aDifferenceTurnsTheBooksDownUntilACheckIsClean() {
		assertThat(health().getStatus()).isEqualTo(Status.UP);
		this.groups.books().list(FilingLife.of("420107-101", 1).filing());
		this.injected.add(new Difference(Difference.Kind.SEQUENCE_GAP, 7L, null, "gap"));
		this.check.run();
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health().getDetails()).containsKey("420107");
		this.injected.clear();
		this.check.run();
		assertThat(health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void anIntervalBelowASecondIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SelfCheckProperties(true, Duration.ofMillis(999), true))
			.withMessageContaining("self-check.interval");
	}

	private Health health() {
		Health health = this.health.health();
		assertThat(health).isNotNull();
		return health;
	}

	private Verification verify(String district) {
		Verification found = Replay.verify(this.groups, district);
		return new Verification(district, found.groups(), found.entries(), found.sums(), found.head(), null,
				this.injected);
	}

}
