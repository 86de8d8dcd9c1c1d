package org.mingzhang.validation.web;

import java.util.Optional;

import org.mingzhang.access.KnownFailures;
import org.mingzhang.access.OpenAddresses;
import org.mingzhang.access.Problem;
import org.mingzhang.validation.decision.RefusedDecision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Which addresses everybody may read, and how refusals are told. */
@Configuration(proxyBeanMethods = false)
class DecisionRefusals {

	@Bean
	OpenAddresses publicDecisions() {
		return OpenAddresses.of("/api/v1/rules/decisions", "/api/v1/rules/decisions/{number}");
	}

	@Bean
	KnownFailures refusedDecisions() {
		return (failure) -> (failure instanceof RefusedDecision refused) ? Optional.of(problem(refused))
				: Optional.empty();
	}

	private static Problem problem(RefusedDecision refused) {
		return switch (refused.why()) {
			case FORBIDDEN -> Problem.forbidden(String.join(" ", refused.reasons()));
			case UNKNOWN -> Problem.notFound(String.join(" ", refused.reasons()));
			case INVALID -> new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-decision",
					"决定不符合规定 The decision is not possible", refused.reasons());
			case KEY_MISSING -> new Problem(HttpStatus.BAD_REQUEST, "idempotency-key-missing",
					"缺少 Idempotency-Key Key missing", refused.reasons());
			case KEY_TAKEN -> new Problem(HttpStatus.CONFLICT, "idempotency-key-reused",
					"Idempotency-Key 已用过 Key used before", refused.reasons());
			case REVOKED -> new Problem(HttpStatus.CONFLICT, "wrong-state", "决定已撤销 Revoked before", refused.reasons());
		};
	}

}
