package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.Rfc4180;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

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

	/**
	 * An answer that holds a piece of a table. A table has no place for a cursor, so the
	 * address of the next piece stands in {@code Link} (RFC 8288).
	 * @param response the answer so far
	 * @param request the request
	 * @param next the cursor of the next piece; null if this is the last
	 * @param table the table
	 * @return the answer
	 */
	static ResponseEntity<String> answer(BodyBuilder response, ServerHttpRequest request, @Nullable String next,
			String table) {
		if (next != null) {
			UriComponents address = UriComponentsBuilder.fromUri(request.getURI())
				.replaceQueryParam("cursor", next)
				.build(true);
			response.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(address.getPath(), address.getQuery()));
		}
		return response.contentType(TYPE).body(table);
	}

}
