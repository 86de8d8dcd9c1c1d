package org.mingzhang.gateway.limit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.mingzhang.gateway.problem.Problem;
import org.mingzhang.gateway.problem.ProblemException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses bodies that are too large: at once where the length is announced, and as soon
 * as the limit is passed where it is not.
 */
@Component
@Order(-60)
class BodyLimit implements WebFilter {

	/** A client that is still sending would miss the answer; so much is read for it. */
	private static final int PATIENCE = 4;

	private static final String FILINGS = "/api/v1/filings";

	private static final Set<MediaType> DATA = Set.of(MediaType.APPLICATION_JSON, new MediaType("text", "csv"));

	private final LimitProperties limits;

	BodyLimit(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		DataSize limit = limit(request);
		if (request.getHeaders().getContentLength() > limit.toBytes()) {
			return drained(request, limit).then(Mono.error(() -> tooLarge(limit)));
		}
		return chain.filter(exchange.mutate().request(counted(request, limit)).build());
	}

	/** A document may be large, the same figures as data need not be. */
	private DataSize limit(ServerHttpRequest request) {
		String path = request.getPath().value();
		if (!path.startsWith(FILINGS)) {
			return this.limits.body();
		}
		boolean filed = request.getMethod().equals(HttpMethod.POST) && path.equals(FILINGS);
		boolean supplied = request.getMethod().equals(HttpMethod.PUT) && path.contains("/forms/");
		boolean document = (filed || supplied) && !isData(request.getHeaders());
		return document ? this.limits.document() : this.limits.data();
	}

	/** A type that is none is for the service behind to refuse. */
	private static boolean isData(HttpHeaders headers) {
		try {
			MediaType type = headers.getContentType();
			return type != null && DATA.stream().anyMatch((each) -> each.equalsTypeAndSubtype(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static Mono<Void> drained(ServerHttpRequest request, DataSize limit) {
		AtomicLong left = new AtomicLong(limit.toBytes() * PATIENCE);
		return request.getBody().takeUntil((buffer) -> {
			long rest = left.addAndGet(-buffer.readableByteCount());
			DataBufferUtils.release(buffer);
			return rest < 0;
		}).then();
	}

	private static ServerHttpRequest counted(ServerHttpRequest request, DataSize limit) {
		return new ServerHttpRequestDecorator(request) {

			@Override
			public Flux<DataBuffer> getBody() {
				AtomicLong left = new AtomicLong(limit.toBytes());
				return super.getBody().map((buffer) -> {
					if (left.addAndGet(-buffer.readableByteCount()) < 0) {
						DataBufferUtils.release(buffer);
						throw tooLarge(limit);
					}
					return buffer;
				});
			}

		};
	}

	private static ProblemException tooLarge(DataSize limit) {
		String most = (limit.toMegabytes() > 0) ? limit.toMegabytes() + " MB" : limit.toBytes() + " B";
		return new ProblemException(
				new Problem("body-too-large", HttpStatus.CONTENT_TOO_LARGE, "请求内容过大 Request body too large",
						"请求内容超过 " + most + " 的上限，请缩小文件（例如去掉扫描图片）后重新上传。 The body is over the limit of " + most
								+ "; make the file smaller, for example without scanned images, and send it again.",
						null, Map.of("limitBytes", limit.toBytes())));
	}

}
