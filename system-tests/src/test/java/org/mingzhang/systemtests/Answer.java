package org.mingzhang.systemtests;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway answered.
 *
 * @param status HTTP status
 * @param response the whole answer
 */
record Answer(int status, HttpResponse<String> response) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	Answer(HttpResponse<String> response) {
		this(response.statusCode(), response);
	}

	JsonNode json() {
		return JSON.readTree(this.response.body());
	}

	String text() {
		return this.response.body();
	}

	String field(String name) {
		return json().path(name).asString();
	}

	int count(String name) {
		return json().path("counts").path(name).asInt(-1);
	}

	List<JsonNode> items() {
		return StreamSupport.stream(json().path("items").spliterator(), false).toList();
	}

	Optional<String> header(String name) {
		return this.response.headers().firstValue(name);
	}

	Answer expecting(int expected) {
		if (this.status != expected) {
			throw new AssertionError(this + " instead of " + expected + ": " + text());
		}
		return this;
	}

	@Override
	public String toString() {
		return this.response.request().method() + " " + this.response.uri() + " answered " + this.status;
	}

}
