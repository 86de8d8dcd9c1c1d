package org.mingzhang.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody at the gateway, signed in or not. Sees the system only from outside, and takes
 * no answer that breaks the contract.
 */
class Visitor {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private final Gateway gateway;

	Visitor(Gateway gateway) {
		this.gateway = gateway;
	}

	Answer get(String path) {
		return send(request(path).GET());
	}

	Answer get(String path, String accept) {
		return send(request(path).header("Accept", accept).GET());
	}

	Answer post(String path, String json) {
		return send(json(request(path)).POST(BodyPublishers.ofString(json)));
	}

	URI at(String path) {
		return this.gateway.address().resolve(path);
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(at(path)).timeout(PATIENCE);
	}

	static HttpRequest.Builder json(HttpRequest.Builder request) {
		return request.header("Content-Type", "application/json");
	}

	Answer send(HttpRequest.Builder request) {
		try {
			return kept(new Answer(CLIENT.send(request.build(), BodyHandlers.ofString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the gateway", ex);
		}
	}

	CompletableFuture<Answer> sending(HttpRequest.Builder request) {
		return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Answer::new).thenApply(this::kept);
	}

	private Answer kept(Answer answer) {
		List<String> faults = this.gateway.contract().faults(answer);
		if (!faults.isEmpty()) {
			throw new AssertionError(answer + " breaks the contract: " + String.join("; ", faults));
		}
		return answer;
	}

}
