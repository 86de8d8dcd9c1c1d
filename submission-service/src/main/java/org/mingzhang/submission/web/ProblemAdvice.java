package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Problem;
import org.mingzhang.access.ProblemWriter;
import org.mingzhang.access.RequestId;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;

/** Every failure of a request is told as a problem. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private final BodyLimits limits;

	ProblemAdvice(BodyLimits limits) {
		this.limits = limits;
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Refused refused, ServerWebExchange exchange) {
		Duration retryAfter = refused.retryAfter();
		if (retryAfter != null) {
			String seconds = Long.toString(retryAfter.plusSeconds(1).minusNanos(1).toSeconds());
			exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
		}
		return answer(Refusals.of(exchange, refused));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Problem problem, ServerWebExchange exchange) {
		return answer(ProblemWriter.detail(exchange, problem));
	}

	@ExceptionHandler
	ResponseEntity<Object> tooLarge(DataBufferLimitException ex, ServerWebExchange exchange) {
		return refused(BodyLimit.tooLarge(this.limits.of(exchange.getRequest())), exchange);
	}

	@ExceptionHandler
	ResponseEntity<Object> unexpected(Exception ex, ServerWebExchange exchange) {
		log.error("{} {} failed, request {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(),
				RequestId.of(exchange), ex);
		ProblemDetail problem = ProblemWriter.detail(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected",
				"系统错误 Unexpected failure",
				"系统出现意外错误，已记录；请稍后重试，或把请求编号告诉管理员。 Something failed unexpectedly and was logged: try again, or give the request id to the administrator.");
		return answer(problem);
	}

	@Override
	protected Mono<ResponseEntity<Object>> handleExceptionInternal(Exception ex, @Nullable Object body,
			@Nullable HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
		Optional<DataBufferLimitException> limit = cause(ex);
		if (limit.isPresent()) {
			return Mono.just(tooLarge(limit.get(), exchange));
		}
		HttpHeaders sent = (headers != null) ? headers : HttpHeaders.EMPTY;
		ProblemDetail problem = problem(ex, body, HttpStatus.valueOf(status.value()), exchange);
		return Mono.just(ResponseEntity.status(status)
			.headers(sent)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem));
	}

	/**
	 * Whatever the caller accepts: somebody who wants a table has to learn why there is
	 * none.
	 */
	private static ResponseEntity<Object> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static ProblemDetail problem(Exception ex, @Nullable Object body, HttpStatus status,
			ServerWebExchange exchange) {
		String detail = (body instanceof ProblemDetail known && known.getDetail() != null) ? known.getDetail() : "";
		return switch (status) {
			case NOT_FOUND -> ProblemWriter.detail(exchange, status, "not-found", "没有这个地址 Not found",
					"没有这个地址，请核对后重试。 There is nothing at this address.");
			case METHOD_NOT_ALLOWED -> ProblemWriter.detail(exchange, status, "method-not-allowed",
					"不支持的方法 Not supported", "此地址支持 %s。 This address supports those methods.".formatted(methods(ex)));
			case UNSUPPORTED_MEDIA_TYPE -> ProblemWriter.detail(exchange, status, Reason.UNSUPPORTED_DOCUMENT.id(),
					Reason.UNSUPPORTED_DOCUMENT.title(),
					"Content-Type 应如 application/pdf。 The media type is none, or not taken here: " + detail);
			default -> ProblemWriter.detail(exchange, status, Reason.BAD_REQUEST.id(), Reason.BAD_REQUEST.title(),
					"请求不符合接口约定，请核对后重试。 The request is malformed: " + detail);
		};
	}

	private static String methods(Exception ex) {
		return (ex instanceof MethodNotAllowedException known)
				? String.join("、", known.getSupportedMethods().stream().map(HttpMethod::name).sorted().toList()) : "";
	}

	private static Optional<DataBufferLimitException> cause(Throwable failure) {
		for (Throwable link = failure; link != null; link = link.getCause()) {
			if (link instanceof DataBufferLimitException limit) {
				return Optional.of(limit);
			}
		}
		return Optional.empty();
	}

}
