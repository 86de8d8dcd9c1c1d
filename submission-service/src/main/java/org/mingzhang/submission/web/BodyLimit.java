package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.mingzhang.access.ProblemWriter;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses bodies that are too large, as soon as that is known, and documents while so
 * many are held that more would not fit into memory. Who sends too slowly is not waited
 * for: the room is for others, too. Stands behind authentication: who may not file takes
 * no room.
 */
@Order(0)
final class BodyLimit implements WebFilter {

	private static final Duration BREATH = Duration.ofSeconds(5);

	private static final int KILOBYTE = 1024;

	private final BodyLimits limits;

	private final ProblemWriter problems;

	/** In kilobytes, begun ones counted. */
	private final Semaphore room;

	BodyLimit(BodyLimits limits, ProblemWriter problems) {
		this.limits = limits;
		this.problems = problems;
		this.room = new Semaphore(kilobytes(limits.together().toBytes()));
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		DataSize limit = this.limits.of(request);
		long announced = request.getHeaders().getContentLength();
		if (announced > limit.toBytes()) {
			return drained(request, limit).then(refused(exchange, tooLarge(limit)));
		}
		ServerWebExchange counted = exchange.mutate().request(counted(request, limit)).build();
		if (!BodyLimits.isDocument(request)) {
			return chain.filter(counted);
		}
		int needed = kilobytes((announced >= 0) ? announced : limit.toBytes());
		if (!this.room.tryAcquire(needed)) {
			return drained(request, limit).then(refused(exchange, full()));
		}
		return chain.filter(counted).doFinally((_) -> this.room.release(needed));
	}

	static Refused tooLarge(DataSize limit) {
		String most = (limit.toMegabytes() > 0) ? limit.toMegabytes() + " MB" : limit.toBytes() + " B";
		return new Refused(Reason.TOO_LARGE,
				"请求正文超过 %s 的上限，请精简文件（例如去掉扫描图片）后重试。 The body is over the limit of %s: make it smaller, for example without scanned images."
					.formatted(most, most));
	}

	private static Refused full() {
		return new Refused(Reason.BUSY,
				"正在接收的文件过多，请稍后用同一个键重新提交。 Too many documents are being received: send it again later, with the same key.",
				BREATH);
	}

	private Mono<Void> refused(ServerWebExchange exchange, Refused refused) {
		return Mono.defer(() -> {
			if (refused.retryAfter() != null) {
				exchange.getResponse()
					.getHeaders()
					.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()));
			}
			return this.problems.write(exchange, Refusals.of(exchange, refused));
		});
	}

	/** A client that is still sending would miss the answer. */
	private Mono<Void> drained(ServerHttpRequest request, DataSize limit) {
		AtomicLong left = new AtomicLong(limit.toBytes() * 2);
		return request.getBody().takeUntil((buffer) -> {
			long rest = left.addAndGet(-buffer.readableByteCount());
			DataBufferUtils.release(buffer);
			return rest < 0;
		}).takeUntilOther(Mono.delay(this.limits.idle())).then();
	}

	private ServerHttpRequest counted(ServerHttpRequest request, DataSize limit) {
		return new ServerHttpRequestDecorator(request) {

			@Override
			public Flux<DataBuffer> getBody() {
				AtomicLong left = new AtomicLong(limit.toBytes());
				return timed(super.getBody()).map((buffer) -> {
					if (left.addAndGet(-buffer.readableByteCount()) < 0) {
						DataBufferUtils.release(buffer);
						throw new DataBufferLimitException("more than " + limit);
					}
					return buffer;
				});
			}

		};
	}

	private Flux<DataBuffer> timed(Flux<DataBuffer> body) {
		return body.timeout(this.limits.idle(), Mono.error(BodyLimit::tooSlow))
			.takeUntilOther(Mono.delay(this.limits.whole()).then(Mono.error(BodyLimit::tooSlow)));
	}

	private static Refused tooSlow() {
		return new Refused(Reason.TOO_SLOW,
				"请求正文发送过慢或已中断，请检查网络后用同一个键重新提交。 The body came too slowly or stopped: send it again, with the same key.");
	}

	private static int kilobytes(long bytes) {
		return Math.toIntExact((bytes + KILOBYTE - 1) / KILOBYTE);
	}

}
