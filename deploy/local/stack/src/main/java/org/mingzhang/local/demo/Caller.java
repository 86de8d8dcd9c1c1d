package org.mingzhang.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the gateway: an account that has signed in, or the public.
 */
final class Caller {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient http;

	private final String baseUrl;

	private final String authorization;

	private Caller(HttpClient http, String baseUrl, String authorization) {
		this.http = http;
		this.baseUrl = baseUrl;
		this.authorization = authorization;
	}

	static Caller ofThePublic(HttpClient http, String baseUrl) {
		return new Caller(http, baseUrl, "");
	}

	/**
	 * Signs in with client credentials.
	 * @param account name of the account; the secret of every demo account is
	 * {@code demo}
	 * @return the same caller, signed in
	 */
	Caller signIn(String account) {
		String basic = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
		JsonNode answer = json(send(request("/oauth2/token").header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))));
		return new Caller(this.http, this.baseUrl, "Bearer " + answer.path("access_token").asString());
	}

	/**
	 * {@return what a browser opens for a path}
	 * @param path the path
	 */
	String address(String path) {
		return this.baseUrl + path;
	}

	JsonNode get(String path) {
		return json(send(authorized(path).GET()));
	}

	String text(String path) {
		return send(authorized(path).GET()).body();
	}

	/**
	 * Sends a request with a JSON body.
	 * @param method such as {@code PUT}
	 * @param path path and query
	 * @param body becomes JSON
	 * @param headers names and values in turn
	 * @return what was answered
	 */
	JsonNode send(String method, String path, Object body, String... headers) {
		return send(method, path, "application/json", JSON.writeValueAsBytes(body), headers);
	}

	JsonNode send(String method, String path, String type, byte[] body, String... headers) {
		HttpRequest.Builder request = authorized(path).header("Content-Type", type)
			.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return json(send(request));
	}

	private HttpRequest.Builder authorized(String path) {
		HttpRequest.Builder request = request(path);
		return this.authorization.isEmpty() ? request : request.header("Authorization", this.authorization);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.baseUrl + path)).timeout(PATIENCE);
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
	}

	private HttpResponse<String> send(HttpRequest.Builder builder) {
		HttpRequest request = builder.build();
		String step = request.method() + " " + request.uri();
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new DemoFailure(step + " → " + response.statusCode() + "\n" + response.body());
			}
			return response;
		}
		catch (IOException ex) {
			throw new DemoFailure(step + " → " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DemoFailure(step + " 被中断 interrupted", ex);
		}
	}

}
