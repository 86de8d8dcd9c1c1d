package org.mingzhang.ledger.config;

import java.util.Map;

import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.SelfCheck;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Down as long as the books of a district are known to be wrong, or could not be proved
 * the last time. That is an alarm for people; the service stays ready, for what is right
 * in the books can still be asked for.
 */
final class BooksHealth extends AbstractHealthIndicator {

	private final SelfCheck check;

	BooksHealth(SelfCheck check) {
		super("The state of the books cannot be told");
		this.check = check;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Health.Builder told = this.check.isAlarmed() ? health.down() : health.up();
		this.check.outcomes()
			.forEach((district, outcome) -> told.withDetail(district,
					Map.of("provedAt", (outcome.at() != null) ? outcome.at().toString() : "never", "groups",
							outcome.sequence(), "differences",
							outcome.differences().stream().map(Difference::toString).toList(), "failure",
							(outcome.failure() != null) ? outcome.failure() : "")));
	}

}
