package org.mingzhang.validation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON object of a request, all of whose fields are texts. What is unknown or no text
 * is refused, all at once: a misspelt date must not look like none.
 */
final class GivenBody {

	private final JsonNode fields;

	private final List<String> reasons = new ArrayList<>();

	/**
	 * Reads a body.
	 * @param json reads it
	 * @param body the body; absent counts as an empty object
	 * @param known names of the fields that are known
	 * @throws Problem if it is no JSON object
	 */
	GivenBody(JsonMapper json, byte @Nullable [] body, Set<String> known) {
		this.fields = read(json, (body != null && body.length > 0) ? body : new byte[] { '{', '}' });
		Set<String> unknown = new TreeSet<>(this.fields.propertyNames());
		unknown.removeAll(known);
		unknown.forEach((name) -> this.reasons
			.add("不认识的字段 %s；可用的有：%s。 Unknown field.".formatted(name, String.join(", ", new TreeSet<>(known)))));
	}

	/** A text; null if the field is absent, null or, to be told later, no text. */
	@Nullable String text(String name) {
		JsonNode value = this.fields.get(name);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			this.reasons.add("%s 应是文本。 It has to be a text.".formatted(name));
			return null;
		}
		return value.asString().strip();
	}

	/** Whether null was given in so many words. */
	boolean isNull(String name) {
		JsonNode value = this.fields.get(name);
		return value != null && value.isNull();
	}

	/** Refuses the request if anything was wrong with its body. */
	void done() {
		if (!this.reasons.isEmpty()) {
			throw Problem.badRequest(this.reasons);
		}
	}

	private static JsonNode read(JsonMapper json, byte[] body) {
		try {
			JsonNode read = json.readTree(body);
			if (read.isObject()) {
				return read;
			}
		}
		catch (JacksonException ex) {
			throw Problem
				.badRequest(List.of("请求正文不是 JSON：%s。 The body is no JSON.".formatted(ex.getOriginalMessage())));
		}
		throw Problem.badRequest(List.of("请求正文应为 JSON 对象。 The body has to be a JSON object."));
	}

}
