package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTests extends WebTests {

	private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT = new ParameterizedTypeReference<>() {
	};

	@Test
	void theHistoryTellsEveryActWithItsProof() {
		String filing = inReview();
		get(this.bureau, filing + "/history").expectBody()
			.jsonPath("$.items[*].act")
			.isEqualTo(List.of("created", "submitted", "in-review"))
			.jsonPath("$.items[1].account")
			.isEqualTo("dept-420107-101")
			.jsonPath("$.items[1].at")
			.isNotEmpty()
			.jsonPath("$.items[1].contentHash")
			.value((String hash) -> assertThat(hash).hasSize(64))
			.jsonPath("$.items[1].hash")
			.value((String hash) -> assertThat(hash).hasSize(64))
			.jsonPath("$.items[2].account")
			.isEqualTo("validation-service");
	}

	@Test
	void theRequestIdOfTheGatewayIsKeptAsTrace() {
		String filing = filed(GOOD);
		this.http.post()
			.uri(filing + "/submission")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("X-Request-Id", "request-0815")
			.exchange()
			.expectStatus()
			.isAccepted();
		get(this.department, filing + "/history").expectBody().jsonPath("$.items[1].trace").isEqualTo("request-0815");
	}

	@Test
	void eventsBeginWithWhatHappenedAndGoOnWithWhatHappens() {
		String filing = filed(GOOD);
		List<String> acts = events(filing, "").doOnNext((event) -> {
			if ("created".equals(event.event())) {
				Thread.startVirtualThread(() -> post(this.department, filing + "/submission"));
			}
		}).take(3).map(ServerSentEvent::event).collectList().block(Duration.ofSeconds(60));
		assertThat(acts).containsExactly("created", "submitted", "in-review");
	}

	@Test
	void whoLostTheConnectionGoesOnWhereHeWas() {
		String filing = inReview();
		List<ServerSentEvent<String>> events = events(filing, "2").take(1).collectList().block(Duration.ofSeconds(60));
		assertThat(events).extracting(ServerSentEvent::id).containsExactly("3");
		assertThat(events.getFirst().data()).contains("\"state\":\"in-review\"");
	}

	@Test
	void eventsEndWhenNothingCanHappenAnyMore() {
		String filing = filed(GOOD);
		this.http.delete().uri(filing).headers((headers) -> headers.setBearerAuth(this.department)).exchange();
		assertThat(events(filing, "").map(ServerSentEvent::event).collectList().block(Duration.ofSeconds(60)))
			.containsExactly("created", "withdrawn");
	}

	@Test
	void whoAsksAgainBehindTheLastEventIsSentAway() {
		String filing = filed(GOOD);
		this.http.delete().uri(filing).headers((headers) -> headers.setBearerAuth(this.department)).exchange();
		HttpStatusCode status = WebClient.create(address())
			.get()
			.uri(filing + "/events")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Last-Event-ID", "2")
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchangeToMono((response) -> response.bodyToMono(String.class).then(Mono.just(response.statusCode())))
			.block(Duration.ofSeconds(20));
		assertThat(status).isEqualTo(HttpStatus.NO_CONTENT);
	}

	@Test
	void nobodyListensLongerThanHisTokenHolds() {
		String filing = filed(GOOD);
		String token = TOKENS.endingIn(Duration.ofSeconds(5), "dept-420107-101", "department:420107-101");
		assertThat(events(token, filing, "").map(ServerSentEvent::event).collectList().block(Duration.ofSeconds(60)))
			.containsExactly("created");
	}

	@Test
	void whoMayNotSeeAFilingHearsNothingOfIt() {
		String filing = filed(GOOD);
		this.http.get()
			.uri(filing + "/events")
			.headers((headers) -> headers.setBearerAuth(this.otherDepartment))
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private Flux<ServerSentEvent<String>> events(String filing, String last) {
		return events(this.department, filing, last);
	}

	private Flux<ServerSentEvent<String>> events(String token, String filing, String last) {
		return this.http.get()
			.uri(filing + "/events")
			.headers((headers) -> headers.setBearerAuth(token))
			.header("Last-Event-ID", last)
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(EVENT)
			.getResponseBody()
			.filter((event) -> event.event() != null);
	}

}
