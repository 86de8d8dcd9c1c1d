package org.mingzhang.gateway.problem;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;

import org.mingzhang.gateway.part.Part;
import org.mingzhang.gateway.request.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Tells every failure as a problem that names the part that failed. */
@Component
@Order(-2)
class GatewayErrors implements ErrorWebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(GatewayErrors.class);

	private final ProblemWriter writer;

	GatewayErrors(ProblemWriter writer) {
		this.writer = writer;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			log.warn("{} {} broke off after its answer began: {}", exchange.getRequest().getMethod(),
					exchange.getRequest().getPath(), failure.toString());
			return Mono.error(failure);
		}
		Problem problem = problem(exchange, failure);
		if (problem.more().containsKey("part")) {
			log.warn("{} {}: {}, request {}: {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(),
					problem.name(), RequestId.of(exchange), failure.toString());
		}
		return this.writer.write(exchange, problem);
	}

	private Problem problem(ServerWebExchange exchange, Throwable failure) {
		Optional<Part> part = partOf(exchange);
		return switch (failure) {
			case ProblemException known -> known.problem();
			case ServiceUnavailableException _ when part.isPresent() -> Problem.unavailable(part.get());
			case ConnectException _ when part.isPresent() -> Problem.unavailable(part.get());
			case UnknownHostException _ when part.isPresent() -> Problem.unavailable(part.get());
			case IOException _ when part.isPresent() -> Problem.brokenOff(part.get());
			case ResponseStatusException status -> refused(exchange, part, status);
			default -> unexpected(exchange, failure);
		};
	}

	private static Problem refused(ServerWebExchange exchange, Optional<Part> part, ResponseStatusException failure) {
		HttpStatus status = HttpStatus.valueOf(failure.getStatusCode().value());
		if (status == HttpStatus.GATEWAY_TIMEOUT && part.isPresent()) {
			return Problem.late(part.get());
		}
		if (status == HttpStatus.NOT_FOUND) {
			return new Problem("not-found", status, "没有这个地址 Not found", "没有 " + exchange.getRequest().getPath().value()
					+ " 这个地址，请核对后重试。 There is nothing at this address.");
		}
		if (status.is5xxServerError()) {
			return unexpected(exchange, failure);
		}
		return new Problem("refused", status, "请求无法处理 Request refused",
				"请求不符合接口约定（" + status.value() + "），请核对后重试。 " + status.getReasonPhrase() + ".");
	}

	private static Problem unexpected(ServerWebExchange exchange, Throwable failure) {
		log.error("{} {} failed, request {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(),
				RequestId.of(exchange), failure);
		return new Problem("unexpected", HttpStatus.INTERNAL_SERVER_ERROR, "系统错误 Unexpected failure",
				"系统出现意外错误，已记录；请稍后重试，或把请求编号告诉管理员。 Something failed unexpectedly and was logged; "
						+ "try again, or give the request id to the administrator.");
	}

	private static Optional<Part> partOf(ServerWebExchange exchange) {
		Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
		return Optional.ofNullable(route).map((it) -> it.getMetadata().get(Part.METADATA)).map(Part.class::cast);
	}

}
