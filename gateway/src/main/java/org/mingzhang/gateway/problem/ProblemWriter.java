package org.mingzhang.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mingzhang.gateway.request.RequestId;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Writes problems: JSON for programs, a page for somebody who opened an address. */
@Component
public class ProblemWriter {

	private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final JsonMapper json;

	ProblemWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Answers a request with a problem.
	 * @param exchange the request and its answer
	 * @param problem the problem
	 * @return done when written
	 */
	public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(problem.status());
		HttpHeaders headers = response.getHeaders();
		headers.remove(HttpHeaders.CONTENT_LENGTH);
		headers.setCacheControl("no-store");
		if (problem.retryAfter() != null) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
		}
		boolean page = isPageOpened(exchange.getRequest());
		headers.setContentType(page ? PAGE : MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = page ? ProblemPage.of(problem, RequestId.of(exchange)) : json(exchange, problem);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	/**
	 * Tells whether a person opened an address, rather than a program called the
	 * interface.
	 * @param request the request
	 * @return whether to answer with a page
	 */
	public static boolean isPageOpened(ServerHttpRequest request) {
		return HttpMethod.GET.equals(request.getMethod()) && !request.getPath().value().startsWith("/api/")
				&& request.getHeaders()
					.getOrEmpty(HttpHeaders.ACCEPT)
					.stream()
					.anyMatch((it) -> it.contains("text/html"));
	}

	private byte[] json(ServerWebExchange exchange, Problem problem) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("type", problem.type());
		fields.put("title", problem.title());
		fields.put("status", problem.status().value());
		fields.put("detail", problem.detail());
		fields.put("instance", exchange.getRequest().getPath().value());
		fields.put("requestId", RequestId.of(exchange));
		fields.putAll(problem.more());
		return this.json.writeValueAsBytes(fields);
	}

}
