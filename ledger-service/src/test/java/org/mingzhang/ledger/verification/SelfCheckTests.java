package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.book.InMemoryBooks;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Head;

import static org.assertj.core.api.Assertions.assertThat;

class SelfCheckTests {

	private static final Difference GAP = new Difference(Difference.Kind.SEQUENCE_GAP, 7L, null, "gap");

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	private final InMemoryBooks books = new InMemoryBooks();

	private final Deque<Supplier<Verification>> findings = new ArrayDeque<>();

	private final SelfCheck check = new SelfCheck(this.books, (district) -> this.findings.remove().get(), this.metrics,
			Clock.fixed(Instant.parse("2024-08-02T01:00:00Z"), ZoneOffset.UTC));

	@Test
	void anAlarmStaysUntilACheckIsClean() {
		this.books.list(FilingLife.of("420107-101", 1).filing());
		assertThat(this.check.isAlarmed()).isFalse();
		find(() -> found(GAP));
		assertThat(this.check.isAlarmed()).isTrue();
		assertThat(this.metrics.get("mingzhang.ledger.differences").tag("district", "420107").gauge().value())
			.isEqualTo(1);
		find(() -> {
			throw new IllegalStateException("no broker");
		});
		assertThat(this.check.isAlarmed()).isTrue();
		assertThat(this.check.outcomes().get("420107").failure()).isEqualTo("no broker");
		assertThat(this.check.outcomes().get("420107").differences()).containsExactly(GAP);
		find(() -> found());
		assertThat(this.check.isAlarmed()).isFalse();
		assertThat(this.check.outcomes().get("420107").failure()).isNull();
		assertThat(this.metrics.get("mingzhang.ledger.differences").gauge().value()).isZero();
		assertThat(this.metrics.get("mingzhang.ledger.chain.length").gauge().value()).isEqualTo(9);
		assertThat(count("clean")).isEqualTo(1);
		assertThat(count("differences")).isEqualTo(1);
		assertThat(count("failed")).isEqualTo(1);
	}

	@Test
	void aDistrictThatCanNotBeCheckedDoesNotKeepTheOthersFromIt() {
		this.books.list(FilingLife.of("420105-101", 1).filing());
		this.books.list(FilingLife.of("420107-101", 1).filing());
		this.findings.add(() -> {
			throw new IllegalStateException("no database");
		});
		find(() -> found(GAP));
		assertThat(this.check.outcomes()).hasSize(2);
		assertThat(this.check.outcomes().get("420105").at()).isNull();
		assertThat(this.check.outcomes().get("420107").differences()).containsExactly(GAP);
	}

	@Test
	void aDistrictThatCouldNotBeProvedIsAnAlarmUntilItCan() {
		this.books.list(FilingLife.of("420107-101", 1).filing());
		find(() -> found());
		find(() -> {
			throw new IllegalStateException("no database");
		});
		assertThat(this.check.isAlarmed()).isTrue();
		find(() -> found());
		assertThat(this.check.isAlarmed()).isFalse();
	}

	private void find(Supplier<Verification> finding) {
		this.findings.add(finding);
		this.check.run();
	}

	private double count(String outcome) {
		return this.metrics.get("mingzhang.ledger.checks").tag("outcome", outcome).counter().count();
	}

	private static Verification found(Difference... differences) {
		return new Verification("420107", 9, 27, Turnover.ZERO, new Head(9, "hash"), null, List.of(differences));
	}

}
