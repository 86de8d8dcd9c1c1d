package org.mingzhang.submission.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells refusals as problems after RFC 9457: a stable {@code type}, a sentence that tells
 * what to do, and all located reasons in {@code errors}.
 */
final class Problems {

	private static final String TYPE = "urn:mingzhang:problem:";

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	/**
	 * A refusal as a problem.
	 * @param exchange the request
	 * @param refused the refusal
	 * @return the problem
	 */
	ProblemDetail of(ServerWebExchange exchange, Refused refused) {
		Reason reason = refused.reason();
		ProblemDetail problem = of(exchange, status(reason), reason.id(), reason.title(),
				String.valueOf(refused.getMessage()));
		problem.setProperty("errors", refused.troubles().isEmpty()
				? List.of(Trouble.of(String.valueOf(refused.getMessage()))) : refused.troubles());
		if (refused.filing() != null) {
			problem.setProperty("filing", refused.filing());
			problem.setProperty("links", Map.of("filing", Links.filing(refused.filing())));
		}
		return problem;
	}

	/**
	 * A problem.
	 * @param exchange the request
	 * @param status its status
	 * @param name stable name, the end of its type
	 * @param title a title, the same for every problem of that name
	 * @param detail a sentence that tells what to do
	 * @return the problem
	 */
	ProblemDetail of(ServerWebExchange exchange, HttpStatus status, String name, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPE + name));
		problem.setTitle(title);
		problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
		problem.setProperty("requestId", RequestId.of(exchange));
		return problem;
	}

	/**
	 * Answers a request with a refusal, outside of any controller.
	 * @param exchange the request
	 * @param refused the refusal
	 * @return done when written
	 */
	Mono<Void> write(ServerWebExchange exchange, Refused refused) {
		return write(exchange, of(exchange, refused));
	}

	/**
	 * Answers a request with a problem, outside of any controller.
	 * @param exchange the request
	 * @param problem the problem
	 * @return done when written
	 */
	Mono<Void> write(ServerWebExchange exchange, ProblemDetail problem) {
		ServerHttpResponse response = exchange.getResponse();
		response.setRawStatusCode(problem.getStatus());
		response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = this.json.writeValueAsBytes(problem);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private static HttpStatus status(Reason reason) {
		return switch (reason) {
			case BAD_REQUEST, KEY_MISSING -> HttpStatus.BAD_REQUEST;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NO_SUCH_FILING, NO_SUCH_FINDING, NO_SUCH_FORM, NO_BASELINE -> HttpStatus.NOT_FOUND;
			case WRONG_STATE, ALREADY_OPEN, KEY_REUSED, BUSY -> HttpStatus.CONFLICT;
			case STALE_REVISION -> HttpStatus.PRECONDITION_FAILED;
			case REVISION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case UNSUPPORTED_DOCUMENT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case UNREADABLE, INVALID_ENTRIES, BLOCKED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case CHECK_PENDING -> HttpStatus.GATEWAY_TIMEOUT;
		};
	}

}
