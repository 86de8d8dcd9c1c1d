package org.mingzhang.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with one page of a browser: calls and their answers, by number. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

	private static final int PATIENCE_SECONDS = 60;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final AtomicInteger calls = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();

	private final StringBuilder message = new StringBuilder();

	private @Nullable WebSocket socket;

	private DevTools() {
	}

	static DevTools connect(URI page) {
		DevTools tools = new DevTools();
		tools.socket = tools.client.newWebSocketBuilder().buildAsync(page, tools).join();
		return tools;
	}

	/**
	 * Calls a method and waits for its result.
	 * @param method its name in the protocol
	 * @param parameters a JSON object
	 * @return the result
	 */
	JsonNode call(String method, String parameters) {
		int number = this.calls.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.awaited.put(number, answer);
		this.socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(number, method, parameters), true)
			.join();
		JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
		if (told.has("error")) {
			throw new IllegalStateException(method + ": " + told.path("error"));
		}
		return told.path("result");
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
		this.message.append(part);
		if (last) {
			JsonNode told = JSON.readTree(this.message.toString());
			this.message.setLength(0);
			CompletableFuture<JsonNode> answer = this.awaited.remove(told.path("id").asInt(0));
			if (answer != null) {
				answer.complete(told);
			}
		}
		socket.request(1);
		return null;
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
