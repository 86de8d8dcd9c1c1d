package org.mingzhang.ledger.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.mingzhang.ledger.access.ImpossibleScopeException;
import org.mingzhang.ledger.access.NotYoursException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * Tells every failure of a request as a problem after RFC 9457: a stable {@code type}, a
 * sentence that tells what to do, and all reasons in {@code errors}.
 */
@Component
@Order(-2)
final class Problems implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final String TYPE = "urn:mingzhang:problem:";

	/** By which the gateway names a request in the logs of every part. */
	private static final String REQUEST_ID = "X-Request-Id";

	private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		return write(exchange, problem(exchange, failure));
	}

	/**
	 * Answers a request with a problem.
	 * @param exchange the request
	 * @param problem the problem
	 * @return done when written
	 */
	Mono<Void> write(ServerWebExchange exchange, Problem problem) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.getMessage());
		detail.setType(URI.create(TYPE + problem.name()));
		detail.setTitle(problem.title());
		detail.setInstance(URI.create(exchange.getRequest().getPath().value()));
		detail.setProperty("requestId", requestId(exchange));
		detail.setProperty("errors", problem.reasons().stream().map((reason) -> Map.of("message", reason)).toList());
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(problem.status());
		response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = this.json.writeValueAsBytes(detail);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private static Problem problem(ServerWebExchange exchange, Throwable failure) {
		return switch (failure) {
			case Problem problem -> problem;
			case NotYoursException forbidden -> Problem.forbidden(String.valueOf(forbidden.getMessage()));
			case ImpossibleScopeException impossible ->
				Problem.badRequest(List.of(String.valueOf(impossible.getMessage())));
			case ResponseStatusException status -> problem(status);
			default -> {
				log.error("{} {} failed, request {}", exchange.getRequest().getMethod(),
						exchange.getRequest().getPath(), requestId(exchange), failure);
				yield Problem.unexpected();
			}
		};
	}

	private static Problem problem(ResponseStatusException ex) {
		HttpStatus status = HttpStatus.valueOf(ex.getStatusCode().value());
		return switch (status) {
			case NOT_FOUND -> Problem.notFound("没有这个地址，请核对后重试。There is nothing at this address.");
			case METHOD_NOT_ALLOWED -> Problem.of(status, "账本只能查询，地址只支持 GET。The ledger is read only: use GET.");
			default -> Problem.of(status, "请求不符合接口约定，请核对后重试。The request is malformed: " + ex.getReason());
		};
	}

	private static String requestId(ServerWebExchange exchange) {
		String known = exchange.getAttribute(REQUEST_ID);
		if (known != null) {
			return known;
		}
		String sent = exchange.getRequest().getHeaders().getFirst(REQUEST_ID);
		String id = (sent != null && HARMLESS.matcher(sent).matches()) ? sent : UUID.randomUUID().toString();
		exchange.getAttributes().put(REQUEST_ID, id);
		return id;
	}

}
