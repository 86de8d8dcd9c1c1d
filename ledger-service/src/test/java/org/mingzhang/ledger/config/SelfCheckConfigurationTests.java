package org.mingzhang.ledger.config;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.verification.Replay;
import org.mingzhang.ledger.verification.SelfCheck;
import org.mingzhang.ledger.verification.Verification;

import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

import static org.assertj.core.api.Assertions.assertThat;

class SelfCheckConfigurationTests {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private final CountDownLatch checking = new CountDownLatch(1);

	private final CountDownLatch others = new CountDownLatch(1);

	private final Groups groups = new InMemoryGroups();

	@Test
	void otherTasksDoNotWaitForACheckThatTakesLong() throws Exception {
		this.groups.books().list(FilingLife.of("420107-101", 1).filing());
		SelfCheck check = new SelfCheck(this.groups.books(), this::checkUntilOthersCome, new SimpleMeterRegistry(),
				Clock.systemUTC());
		ScheduledTaskRegistrar own = new SelfCheckConfiguration().selfCheckSchedule(check,
				new SelfCheckProperties(true, INTERVAL, true));
		ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
		tasks.addFixedDelayTask(new FixedDelayTask(this::comeWhileChecking, INTERVAL, Duration.ZERO));
		try {
			own.afterPropertiesSet();
			tasks.afterPropertiesSet();
			assertThat(this.others.await(1, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			tasks.destroy();
			own.destroy();
		}
	}

	private Verification checkUntilOthersCome(String district) {
		this.checking.countDown();
		try {
			this.others.await(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Replay.verify(this.groups, district);
	}

	private void comeWhileChecking() {
		if (this.checking.getCount() == 0) {
			this.others.countDown();
		}
	}

}
