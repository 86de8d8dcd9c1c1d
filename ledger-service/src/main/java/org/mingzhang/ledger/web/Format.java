package org.mingzhang.ledger.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.access.Problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How an answer is written: named by {@code format}, or else wished for by Accept. */
enum Format {

	/** {@code application/json}. */
	JSON(MediaType.APPLICATION_JSON, "json"),

	/** {@code text/csv}. */
	CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv"),

	/** {@code text/x-beancount}. */
	BEANCOUNT(new MediaType("text", "x-beancount", StandardCharsets.UTF_8), "beancount");

	/** Name of the query parameter. */
	static final String PARAMETER = "format";

	private final MediaType type;

	private final String id;

	Format(MediaType type, String id) {
		this.type = type;
		this.id = id;
	}

	/**
	 * The format wanted.
	 * @param given the query parameters
	 * @param accept the wishes of the caller
	 * @param possible the formats there are
	 */
	static Format of(Parameters given, HttpHeaders accept, Set<Format> possible) {
		Format named = given.get(PARAMETER, (text) -> named(text, possible));
		return Objects.requireNonNullElseGet(named, () -> wished(accept, possible));
	}

	MediaType type() {
		return this.type;
	}

	String id() {
		return this.id;
	}

	private static Format named(String text, Set<Format> possible) {
		return possible.stream()
			.filter((format) -> format.id.equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' 应为 %s 之一 (one of these)".formatted(text,
					String.join(", ", possible.stream().sorted().map(Format::id).toList()))));
	}

	/** Who wishes for nothing that there is gets JSON. */
	private static Format wished(HttpHeaders accept, Set<Format> possible) {
		return accepted(accept).stream()
			.map((type) -> compatible(type, possible))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(JSON);
	}

	private static @Nullable Format compatible(MediaType wish, Set<Format> possible) {
		return Arrays.stream(values())
			.filter(possible::contains)
			.filter((format) -> wish.isCompatibleWith(format.type))
			.findFirst()
			.orElse(null);
	}

	private static List<MediaType> accepted(HttpHeaders headers) {
		try {
			return headers.getAccept();
		}
		catch (InvalidMediaTypeException ex) {
			throw Problem.badRequest(List.of("Accept 无法识别 (the header Accept can't be understood)"));
		}
	}

}
