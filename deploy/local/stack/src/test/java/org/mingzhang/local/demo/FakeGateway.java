package org.mingzhang.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A gateway with one filing behind it, which goes through its life as the contract says.
 */
final class FakeGateway implements AutoCloseable {

	private static final String FILING = "/api/v1/filings/f1";

	private final HttpServer server;

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private String state = "draft";

	private int facts = 1;

	private int blocking;

	private boolean explained;

	private boolean approvable = true;

	FakeGateway() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/**
	 * What was called, without reads: method and path, with the body where it tells
	 * something.
	 */
	List<String> calls() {
		return this.calls;
	}

	FakeGateway withFilingThatIs(String state) {
		this.state = state;
		return this;
	}

	FakeGateway withOneMistake() {
		this.blocking = 1;
		return this;
	}

	FakeGateway thatLosesAFact() {
		this.facts = 2;
		return this;
	}

	FakeGateway thatRefusesApproval() {
		this.approvable = false;
		return this;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) {
		String path = exchange.getRequestURI().getPath();
		String call = exchange.getRequestMethod() + " " + path;
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			if (!call.startsWith("GET")) {
				this.calls.add(call);
			}
			answer(exchange, call, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void answer(HttpExchange exchange, String call, String body) throws IOException {
		switch (call) {
			case "POST /oauth2/token" -> send(exchange, 200, "{\"access_token\":\"t\"}");
			case "PATCH " + FILING + "/facts" -> correct(exchange, body);
			case "PUT " + FILING + "/findings/p1/explanation" -> explain(exchange);
			case "POST " + FILING + "/submission" -> become(exchange, 202, "in-review");
			case "POST " + FILING + "/approval" -> approve(exchange);
			case "GET " + FILING + "/findings" -> send(exchange, 200, findings());
			case "GET /api/v1/disclosures/420107/101/2023/final-accounts/facts.csv" ->
				send(exchange, 200, "form,row,column,value\ngk01,r1,c1,1.00\n");
			case "GET /api/v1/ledger/groups/f1" ->
				send(exchange, 200, "{\"entries\":[{},{}],\"debits\":\"1.00\",\"credits\":\"1.00\"}");
			default -> send(exchange, 200, filing());
		}
	}

	private void correct(HttpExchange exchange, String body) throws IOException {
		this.blocking = body.contains("\"value\":\"2.00\"") ? 0 : this.blocking;
		send(exchange, 200, filing());
	}

	private void explain(HttpExchange exchange) throws IOException {
		this.explained = true;
		send(exchange, 200, "{}");
	}

	private void approve(HttpExchange exchange) throws IOException {
		if (this.approvable) {
			become(exchange, 200, "published");
		}
		else {
			send(exchange, 409, "{\"title\":\"已被退回\"}");
		}
	}

	private void become(HttpExchange exchange, int status, String next) throws IOException {
		this.state = next;
		send(exchange, status, filing());
	}

	private String filing() {
		return """
				{"id":"f1","revision":3,"state":"%s","counts":{"facts":%d,"passed":9,"blocking":%d,"toExplain":1,"rounding":0}}"""
			.formatted(this.state, this.facts, this.blocking);
	}

	private String findings() {
		String explanation = this.explained ? "\"done\"" : "null";
		String mistake = (this.blocking > 0)
				? "{\"id\":\"l1\",\"rule\":\"L1\",\"severity\":\"block\",\"message\":\"小计缺失\"}," : "";
		return """
				{"items":[%s{"id":"p1","rule":"P1","severity":"explain","message":"变动较大","explanation":%s}]}"""
			.formatted(mistake, explanation);
	}

	private static void send(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

}
