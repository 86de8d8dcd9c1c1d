package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends slowly, or stops, does not keep the room of others. */
@TestPropertySource(properties = { "mingzhang.submission.body.idle=2s", "mingzhang.submission.body.whole=6s" })
class SlowSendersTests extends WebTests {

	@Test
	void whoStopsInTheMiddleIsNotWaitedFor() {
		assertThat(answer(Flux.concat(Mono.just(piece()), Mono.never()))).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
	}

	@Test
	void whoNeverComesToAnEndIsNotWaitedFor() {
		assertThat(answer(Flux.interval(Duration.ofMillis(200)).map((_) -> piece())))
			.isEqualTo(HttpStatus.REQUEST_TIMEOUT);
	}

	private HttpStatusCode answer(Flux<DataBuffer> body) {
		HttpStatusCode status = WebClient.create(address())
			.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "slow")
			.contentType(MediaType.APPLICATION_PDF)
			.body(BodyInserters.fromDataBuffers(body))
			.exchangeToMono((response) -> response.releaseBody().thenReturn(response.statusCode()))
			.block(Duration.ofSeconds(30));
		return Objects.requireNonNull(status);
	}

	private static DataBuffer piece() {
		return DefaultDataBufferFactory.sharedInstance.wrap(new byte[10]);
	}

}
