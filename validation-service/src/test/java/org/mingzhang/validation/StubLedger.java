package org.mingzhang.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A ledger that tells what a test wants it to, and the provider whose tokens it takes.
 */
public final class StubLedger implements AutoCloseable {

	private final HttpServer server;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	/** Closing balances by fund, in 分; none if last year was never booked. */
	private volatile Map<String, Long> closing = Map.of();

	/** Budget by function, in 分. */
	private volatile Map<String, Long> budget = Map.of();

	private volatile boolean away;

	private volatile int tokens;

	private volatile int refused;

	public StubLedger() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/oauth2/token", this::token);
		this.server.createContext("/api/v1/ledger/balances", this::balances);
		this.server.start();
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	public StubLedger closing(Map<String, Long> balances) {
		this.closing = balances;
		return this;
	}

	public StubLedger budget(Map<String, Long> balances) {
		this.budget = balances;
		return this;
	}

	/** Answers 503 from now on, or no longer. */
	public StubLedger away(boolean isAway) {
		this.away = isAway;
		return this;
	}

	/** Takes no token that was given out before. */
	public StubLedger forgetsTokens() {
		this.refused = this.tokens;
		return this;
	}

	/** What was asked of the ledger, in its order. */
	public List<String> requests() {
		return this.requests;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void token(HttpExchange exchange) throws IOException {
		this.tokens++;
		answer(exchange, 200,
				"{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(this.tokens));
	}

	private void balances(HttpExchange exchange) throws IOException {
		String query = exchange.getRequestURI().getQuery();
		this.requests.add(query);
		String token = exchange.getRequestHeaders().getFirst("Authorization");
		if (this.away) {
			answer(exchange, 503, "{}");
		}
		else if (token == null || Integer.parseInt(token.substring(token.lastIndexOf('-') + 1)) <= this.refused) {
			exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
			answer(exchange, 401, "{}");
		}
		else if (query.contains("stage=budget")) {
			answer(exchange, 200, items(this.budget, "function"));
		}
		else {
			answer(exchange, 200, items(this.closing, query.contains("type=all") ? "type" : "fund"));
		}
	}

	private static String items(Map<String, Long> balances, String dimension) {
		String items = new LinkedHashMap<>(balances).entrySet()
			.stream()
			.map((entry) -> "{\"%s\":\"%s\",\"balance\":\"0.00\",\"fen\":{\"debit\":0,\"balance\":%d}}"
				.formatted(dimension, entry.getKey(), entry.getValue()))
			.collect(Collectors.joining(","));
		long total = balances.values().stream().mapToLong(Long::longValue).sum();
		return "{\"items\":[%s],\"next\":null,\"total\":{\"fen\":{\"balance\":%d}},\"types\":[]}".formatted(items,
				total);
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
