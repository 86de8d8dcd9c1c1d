package org.mingzhang.publication.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the start page, as it was typed and chosen. It lives in the
 * address, so a search can be kept and sent.
 *
 * @param q words
 * @param district district code
 * @param year budget year
 * @param kind kind of filing
 * @param cursor where the page begins
 */
public record Search(@Nullable String q, @Nullable String district, @Nullable String year, @Nullable String kind,
		@Nullable String cursor) {

	boolean isEmpty() {
		return this.q == null && this.district == null && this.year == null && this.kind == null;
	}

	/** The address of a page of the same search. */
	String address(@Nullable String cursor) {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("district", this.district);
		parameters.put("year", this.year);
		parameters.put("kind", this.kind);
		parameters.put("cursor", cursor);
		String query = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.map((parameter) -> parameter.getKey() + "="
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? "/" : "/?" + query;
	}

}
