package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Optional;

import org.mingzhang.access.KnownFailures;
import org.mingzhang.access.Problem;
import org.mingzhang.ledger.access.ImpossibleScopeException;
import org.mingzhang.ledger.access.NotYoursException;
import org.mingzhang.ledger.period.NotNowException;
import org.mingzhang.ledger.verification.ReplayRunningException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells callers why they may not read what they asked for. */
@Component
final class LedgerRefusals implements KnownFailures {

	@Override
	public Optional<Problem> problem(Throwable failure) {
		return switch (failure) {
			case NotYoursException forbidden -> Optional.of(Problem.forbidden(String.valueOf(forbidden.getMessage())));
			case ImpossibleScopeException impossible ->
				Optional.of(Problem.badRequest(List.of(String.valueOf(impossible.getMessage()))));
			case ReplayRunningException running -> Optional.of(new Problem(HttpStatus.CONFLICT, "replay-running",
					"正在重算 A replay is running", List.of(String.valueOf(running.getMessage()))));
			case NotNowException conflict -> Optional.of(new Problem(HttpStatus.CONFLICT, "period",
					"此时不能这样处理该年度 Not now", List.of(String.valueOf(conflict.getMessage()))));
			default -> Optional.empty();
		};
	}

}
