package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a request to do something: {@code {"reason": "…"}}. */
final class Reason {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String FIELD = "reason";

	private static final int LONGEST = 1000;

	private Reason() {
	}

	/** The reason, or an empty text if none is given. */
	static String of(byte @Nullable [] body) {
		if (body == null || body.length == 0) {
			return "";
		}
		JsonNode json = read(body);
		if (!json.isObject() || json.propertyNames().stream().anyMatch((name) -> !name.equals(FIELD))) {
			throw malformed();
		}
		JsonNode reason = json.path(FIELD);
		if (!reason.isString() && !reason.isMissingNode() && !reason.isNull()) {
			throw malformed();
		}
		String text = reason.isString() ? reason.stringValue().strip() : "";
		if (text.length() > LONGEST) {
			throw Problem
				.badRequest(List.of("理由不超过 %d 字 (the reason has at most so many characters)".formatted(LONGEST)));
		}
		return text;
	}

	static String required(byte @Nullable [] body) {
		String reason = of(body);
		if (reason.isEmpty()) {
			throw Problem.badRequest(List.of("请在正文中写明理由：{\"reason\":\"…\"}。 Give a reason in the body."));
		}
		return reason;
	}

	private static JsonNode read(byte[] body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			throw malformed();
		}
	}

	private static Problem malformed() {
		return Problem.badRequest(List.of("正文应为 {\"reason\":\"…\"}。 The body is an object with that field only."));
	}

}
