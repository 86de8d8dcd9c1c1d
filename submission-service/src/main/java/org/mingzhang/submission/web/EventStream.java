package org.mingzhang.submission.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.Doorbell.Listening;
import org.mingzhang.submission.filing.Entry;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.Visible;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.codec.ServerSentEvent;

/**
 * The life of a filing as server-sent events. Their ids are places in its history, which
 * is stored, so a client that lost the connection goes on where it was, whatever was
 * restarted in between.
 */
final class EventStream {

	/** Keeps proxies from closing a quiet stream. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final Visible visible;

	private final Doorbell doorbell;

	private final Duration look;

	private final Clock clock;

	/**
	 * Creates the streams.
	 * @param visible the filings as callers may see them
	 * @param doorbell tells when a filing changed in this process
	 * @param look how often to look for changes by other processes
	 * @param clock tells when an access token ends
	 */
	EventStream(Visible visible, Doorbell doorbell, Duration look, Clock clock) {
		this.visible = visible;
		this.doorbell = doorbell;
		this.look = look;
		this.clock = clock;
	}

	/**
	 * The events of a filing. The stream ends when nothing can happen to it any more, and
	 * with the right to hear of it.
	 * @param caller who listens
	 * @param id the filing
	 * @param last the last event that is already known; 0 if none is
	 * @param until when the caller's access token ends; null if it does not
	 * @return the events; nothing at all if none is left to be told, now and ever
	 */
	Mono<Flux<ServerSentEvent<EntryView>>> of(Caller caller, FilingId id, long last, @Nullable Instant until) {
		return Mono.fromCallable(() -> this.visible.history(caller, id))
			.subscribeOn(Schedulers.boundedElastic())
			.filter((history) -> history.size() > last || !isLast(history.entries().getLast().state()))
			.map((history) -> events(caller, id, Math.min(last, history.size()), until));
	}

	private Flux<ServerSentEvent<EntryView>> events(Caller caller, FilingId id, long last, @Nullable Instant until) {
		AtomicLong known = new AtomicLong(last);
		Flux<ServerSentEvent<EntryView>> acts = occasions(id)
			.concatMap((occasion) -> Mono.fromCallable(() -> news(caller, id, known))
				.subscribeOn(Schedulers.boundedElastic()), 1)
			.concatMapIterable((entries) -> entries)
			.takeUntil((entry) -> isLast(entry.state()))
			.map(EventStream::event);
		Flux<ServerSentEvent<EntryView>> heartbeats = Flux.interval(HEARTBEAT)
			.map((beat) -> ServerSentEvent.<EntryView>builder().comment("").build());
		Flux<ServerSentEvent<EntryView>> all = acts
			.publish((shared) -> Flux.merge(shared, heartbeats.takeUntilOther(shared.ignoreElements())));
		return (until != null) ? all.takeUntilOther(Mono.delay(Duration.between(this.clock.instant(), until))) : all;
	}

	private List<Entry> news(Caller caller, FilingId id, AtomicLong known) {
		List<Entry> news = this.visible.history(caller, id).after(known.get());
		if (!news.isEmpty()) {
			known.set(news.getLast().sequence());
		}
		return news;
	}

	private Flux<Boolean> occasions(FilingId id) {
		Flux<Boolean> rings = Flux.create((sink) -> {
			Listening listening = this.doorbell.listen(id, () -> sink.next(true));
			sink.onDispose(listening::close);
		});
		return Flux.merge(rings, Flux.just(true), Flux.interval(this.look).map((tick) -> true)).onBackpressureLatest();
	}

	private static boolean isLast(FilingState state) {
		return state == FilingState.WITHDRAWN || state == FilingState.SUPERSEDED;
	}

	private static ServerSentEvent<EntryView> event(Entry entry) {
		return ServerSentEvent.builder(EntryView.of(entry))
			.id(Long.toString(entry.sequence()))
			.event(entry.act().id())
			.build();
	}

}
