package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tables after RFC 4180. */
final class Csv {

	static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private Csv() {
	}

	/**
	 * Tells whether a request wants a table rather than JSON.
	 * @param request the request
	 * @return whether its first acceptable type is CSV
	 */
	static boolean isWanted(ServerHttpRequest request) {
		return request.getHeaders()
			.getAccept()
			.stream()
			.filter((type) -> type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(TYPE))
			.findFirst()
			.filter((type) -> type.includes(TYPE) && !type.includes(MediaType.APPLICATION_JSON))
			.isPresent();
	}

	static String table(List<String> head, Stream<List<@Nullable String>> rows) {
		return Stream.concat(Stream.of(String.join(",", head)), rows.map(Csv::line))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String line(List<@Nullable String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
	}

	private static String cell(@Nullable String text) {
		if (text == null) {
			return "";
		}
		boolean quoted = text.chars().anyMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
