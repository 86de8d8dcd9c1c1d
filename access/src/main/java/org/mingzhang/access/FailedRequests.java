package org.mingzhang.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * Tells every failure of a request as a problem, before Boot's own error page would.
 */
@Order(-2)
final class FailedRequests implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(FailedRequests.class);

	private final ProblemWriter problems;

	private final List<KnownFailures> known;

	FailedRequests(ProblemWriter problems, List<KnownFailures> known) {
		this.problems = problems;
		this.known = List.copyOf(known);
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		return this.problems.write(exchange, problem(exchange, failure));
	}

	private Problem problem(ServerWebExchange exchange, Throwable failure) {
		Optional<Problem> refusal = this.known.stream()
			.flatMap((service) -> service.problem(failure).stream())
			.findFirst();
		if (refusal.isPresent()) {
			return refusal.get();
		}
		return switch (failure) {
			case Problem problem -> problem;
			case MethodNotAllowedException method -> methodNotAllowed(method);
			case ResponseStatusException status -> problem(status);
			default -> {
				log.error("{} {} failed, request {}", exchange.getRequest().getMethod(),
						exchange.getRequest().getPath(), RequestId.of(exchange), failure);
				yield Problem.unexpected();
			}
		};
	}

	private static Problem methodNotAllowed(MethodNotAllowedException ex) {
		String methods = String.join("、", ex.getSupportedMethods().stream().map(HttpMethod::name).sorted().toList());
		return new Problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "不支持的方法 Not supported",
				List.of("此地址支持 %s。 This address supports those methods.".formatted(methods)));
	}

	private static Problem problem(ResponseStatusException ex) {
		HttpStatus status = HttpStatus.valueOf(ex.getStatusCode().value());
		if (status == HttpStatus.NOT_FOUND) {
			return Problem.notFound("没有这个地址，请核对后重试。 There is nothing at this address.");
		}
		String reason = Objects.requireNonNullElse(ex.getReason(), status.getReasonPhrase());
		return Problem.of(status, "请求不符合接口约定，请核对后重试。 The request is malformed: " + reason);
	}

}
