package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.Rfc4180;

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
		return Stream.concat(Stream.of(Rfc4180.line(head)), rows.map(Rfc4180::line)).collect(Collectors.joining());
	}

}
