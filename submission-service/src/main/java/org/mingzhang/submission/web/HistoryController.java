package org.mingzhang.submission.web;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.filing.Visible;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a filing, and what happens. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}")
class HistoryController {

	private final Visible visible;

	private final EventStream stream;

	HistoryController(Visible visible, EventStream stream) {
		this.visible = visible;
		this.stream = stream;
	}

	@GetMapping("/history")
	Page<EntryView> history(Caller caller, FilingId id, @RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		return Page.of(this.visible.history(caller, id).entries(), limit, cursor).map(EntryView::of);
	}

	/**
	 * Begins with everything that happened, or after the event that the client names. A
	 * client that knows the last event there will ever be is told not to come again: 204
	 * is what ends an {@code EventSource}.
	 */
	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Mono<ResponseEntity<Flux<ServerSentEvent<EntryView>>>> events(Caller caller, JwtAuthenticationToken token,
			FilingId id, @RequestHeader(name = "Last-Event-ID", defaultValue = "0") String last) {
		return this.stream
			.of(caller, id, last.matches("\\d{1,9}") ? Long.parseLong(last) : 0, token.getToken().getExpiresAt())
			.map((events) -> ResponseEntity.ok().body(events))
			.defaultIfEmpty(ResponseEntity.noContent().build());
	}

}
