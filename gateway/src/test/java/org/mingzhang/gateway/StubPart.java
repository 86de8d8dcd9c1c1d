package org.mingzhang.gateway;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A part behind the gateway that does what a test tells it, and remembers what it was
 * asked.
 */
final class StubPart {

	/** What was received, in order. */
	final List<Received> received = new CopyOnWriteArrayList<>();

	private final DisposableServer server;

	private volatile BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> behaviour = StubPart::echo;

	StubPart() {
		this.server = HttpServer.create().host("127.0.0.1").port(0).handle((request, response) -> {
			this.received.add(Received.of(request));
			return this.behaviour.apply(request, response);
		}).bindNow();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.port();
	}

	/** Behaves as told from now on. */
	void does(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> behaviour) {
		this.behaviour = behaviour;
	}

	/** Answers 200 again, as at first, and forgets what it was asked. */
	void reset() {
		this.behaviour = StubPart::echo;
		this.received.clear();
	}

	Received last() {
		return this.received.getLast();
	}

	private static Publisher<Void> echo(HttpServerRequest request, HttpServerResponse response) {
		return request.receive()
			.then(response.header("Content-Type", "application/json")
				.sendString(Mono.just("{\"path\":\"" + request.uri() + "\"}"))
				.then());
	}

	/**
	 * A request as the part saw it.
	 *
	 * @param call method and path with query
	 * @param headers its headers, names in any case
	 */
	record Received(String call, Map<String, String> headers) {

		static Received of(HttpServerRequest request) {
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			request.requestHeaders().forEach((header) -> headers.put(header.getKey(), header.getValue()));
			return new Received(request.method() + " " + request.uri(), headers);
		}

	}

}
