package org.mingzhang.local.demo;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * A filing as the gateway shows it.
 *
 * @param json what was answered
 */
record Filing(JsonNode json) {

	private static final List<String> ON_ITS_WAY = List.of("submitted", "approved", "posted");

	String id() {
		return this.json.path("id").asString();
	}

	String state() {
		return this.json.path("state").asString();
	}

	/** What {@code If-Match} asks for. */
	String revision() {
		return "\"" + this.json.path("revision").asString() + "\"";
	}

	String path() {
		return "/api/v1/filings/" + id();
	}

	int count(String name) {
		return this.json.path("counts").path(name).asInt();
	}

	/** Whether the next step is the system's, not a person's. */
	boolean isOnItsWay() {
		return ON_ITS_WAY.contains(state());
	}

}
