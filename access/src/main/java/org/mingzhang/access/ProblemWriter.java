package org.mingzhang.access;

import java.net.URI;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells refusals as problems after RFC 9457: a stable {@code type}, a sentence that tells
 * what to do, and all reasons in {@code errors}.
 */
public final class ProblemWriter {

	private static final String TYPE = "urn:mingzhang:problem:";

	private final JsonMapper json;

	ProblemWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * A problem in the words of RFC 9457.
	 * @param exchange the request
	 * @param status its status
	 * @param name stable name, the end of its type
	 * @param title a title, the same for every problem of that name
	 * @param detail a sentence that tells what to do
	 * @return the problem, to which reasons may be added
	 */
	public static ProblemDetail detail(ServerWebExchange exchange, HttpStatus status, String name, String title,
			String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPE + name));
		problem.setTitle(title);
		problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
		problem.setProperty("requestId", RequestId.of(exchange));
		return problem;
	}

	/**
	 * A problem in the words of RFC 9457.
	 * @param exchange the request
	 * @param problem the problem
	 * @return the same, told
	 */
	public static ProblemDetail detail(ServerWebExchange exchange, Problem problem) {
		ProblemDetail detail = detail(exchange, problem.status(), problem.name(), problem.title(),
				String.join(" ", problem.reasons()));
		detail.setProperty("errors", problem.reasons().stream().map((reason) -> Map.of("message", reason)).toList());
		return detail;
	}

	/**
	 * Answers a request with a problem, outside of any controller.
	 * @param exchange the request
	 * @param problem the problem
	 * @return done when written
	 */
	public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
		return write(exchange, detail(exchange, problem));
	}

	/**
	 * Answers a request with a problem, outside of any controller.
	 * @param exchange the request
	 * @param problem the problem
	 * @return done when written
	 */
	public Mono<Void> write(ServerWebExchange exchange, ProblemDetail problem) {
		ServerHttpResponse response = exchange.getResponse();
		response.setRawStatusCode(problem.getStatus());
		response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = this.json.writeValueAsBytes(problem);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

}
