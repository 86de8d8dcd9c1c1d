package org.mingzhang.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.publication.portal.ProblemPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * Tells what went wrong: a problem after RFC 9457 to programs, a page to people. What
 * failed inside is logged, not told.
 */
@Component
@Order(-2)
class Errors implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Errors.class);

	private static final String TYPE = "urn:mingzhang:problem:";

	/** By which the gateway names a request. */
	private static final String REQUEST_ID = "X-Request-Id";

	private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	private final EventCodec codec = new EventCodec();

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		return switch (failure) {
			case Refused refused ->
				write(exchange, refused.status(), refused.name(), refused.title(), refused.reasons());
			case ResponseStatusException status -> write(exchange, status);
			default -> {
				log.error("{} {} failed", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), failure);
				yield write(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "internal", "系统内部错误 Internal error",
						List.of("系统内部错误，请稍后再试。Something failed here; please try again later."));
			}
		};
	}

	private Mono<Void> write(ServerWebExchange exchange, ResponseStatusException failure) {
		failure.getHeaders().forEach((name, values) -> exchange.getResponse().getHeaders().addAll(name, values));
		return switch (HttpStatus.resolve(failure.getStatusCode().value())) {
			case NOT_FOUND -> write(exchange, HttpStatus.NOT_FOUND, "not-found", "未找到 Not found",
					List.of("这个地址没有内容。请检查地址，或从首页查找。There is nothing at this address."));
			case METHOD_NOT_ALLOWED -> write(exchange, HttpStatus.METHOD_NOT_ALLOWED, "read-only", "只读 Read only",
					List.of("公开接口只能读取（GET、HEAD）。The public interface can only be read."));
			case null -> write(exchange, HttpStatus.BAD_REQUEST, "bad-request", "请求有误 Bad request",
					List.of("请求无法处理。The request cannot be served."));
			default -> write(exchange, HttpStatus.valueOf(failure.getStatusCode().value()), "bad-request",
					"请求有误 Bad request", List.of("请求无法处理。The request cannot be served."));
		};
	}

	private Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String name, String title,
			List<String> reasons) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(status);
		HttpHeaders headers = response.getHeaders();
		headers.setCacheControl("no-store");
		boolean page = isPage(exchange);
		headers.setContentType(page ? Answers.HTML : MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = page ? new ProblemPage(title, reasons).write()
				: this.codec.write(problem(exchange, status, name, title, reasons));
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private static Map<String, Object> problem(ServerWebExchange exchange, HttpStatus status, String name, String title,
			List<String> reasons) {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", TYPE + name);
		problem.put("title", title);
		problem.put("status", status.value());
		problem.put("detail", String.join(" ", reasons));
		problem.put("instance", exchange.getRequest().getPath().value());
		problem.put("errors", reasons.stream().map((reason) -> Map.of("message", reason)).toList());
		String requestId = requestId(exchange);
		if (requestId != null) {
			problem.put("requestId", requestId);
		}
		return problem;
	}

	private static @Nullable String requestId(ServerWebExchange exchange) {
		String sent = exchange.getRequest().getHeaders().getFirst(REQUEST_ID);
		return (sent != null && HARMLESS.matcher(sent).matches()) ? sent : null;
	}

	private static boolean isPage(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().value();
		return !path.startsWith("/api/") && !path.startsWith("/actuator") && !path.endsWith(".atom");
	}

}
