package org.mingzhang.submission.web;

import java.util.List;
import java.util.Map;

import org.mingzhang.access.ProblemWriter;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;

/** Tells refusals as problems, with all located reasons in {@code errors}. */
final class Refusals {

	private Refusals() {
	}

	/**
	 * A refusal as a problem.
	 * @param exchange the request
	 * @param refused the refusal
	 * @return the problem
	 */
	static ProblemDetail of(ServerWebExchange exchange, Refused refused) {
		Reason reason = refused.reason();
		ProblemDetail problem = ProblemWriter.detail(exchange, status(reason), reason.id(), reason.title(),
				String.valueOf(refused.getMessage()));
		problem.setProperty("errors", refused.troubles().isEmpty()
				? List.of(Trouble.of(String.valueOf(refused.getMessage()))) : refused.troubles());
		if (!refused.done().isEmpty()) {
			problem.setProperty("approved", refused.done());
		}
		if (refused.filing() != null) {
			problem.setProperty("filing", refused.filing());
			problem.setProperty("links", Map.of("filing", Links.filing(refused.filing())));
		}
		return problem;
	}

	private static HttpStatus status(Reason reason) {
		return switch (reason) {
			case BAD_REQUEST, KEY_MISSING -> HttpStatus.BAD_REQUEST;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NO_SUCH_FILING, NO_SUCH_TEMPLATE, NO_SUCH_FINDING, NO_SUCH_FORM, NO_BASELINE, NO_ORIGINAL ->
				HttpStatus.NOT_FOUND;
			case WRONG_STATE, ALREADY_OPEN, KEY_REUSED, BUSY, NOT_DERIVABLE -> HttpStatus.CONFLICT;
			case STALE_REVISION -> HttpStatus.PRECONDITION_FAILED;
			case REVISION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TOO_SLOW -> HttpStatus.REQUEST_TIMEOUT;
			case QUOTA_USED -> HttpStatus.TOO_MANY_REQUESTS;
			case UNSUPPORTED_DOCUMENT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case UNREADABLE, INVALID_ENTRIES, BLOCKED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case CHECK_PENDING -> HttpStatus.GATEWAY_TIMEOUT;
		};
	}

}
