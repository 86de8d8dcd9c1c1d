package org.mingzhang.ledger.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;

/**
 * A part of a list that is too long for one answer.
 *
 * @param limit how many items at most
 * @param after the place of the last item seen; null is the beginning
 */
record Page(int limit, @Nullable String after) {

	/** Query parameter: how many items at most. */
	static final String LIMIT = "limit";

	/** Query parameter: what the answer before gave as {@code next}. */
	static final String CURSOR = "cursor";

	private static final int USUAL = 1000;

	private static final int MOST = 5000;

	static Page of(Parameters given) {
		Integer limit = given.get(LIMIT, Page::limit);
		return new Page(Objects.requireNonNullElse(limit, USUAL), given.get(CURSOR, Page::place));
	}

	/** The items of this page, from a list in the order of their places. */
	<T> List<T> of(List<T> all, Function<T, String> place) {
		return all.stream()
			.filter((item) -> this.after == null || place.apply(item).compareTo(this.after) > 0)
			.limit(this.limit)
			.toList();
	}

	/** The cursor of the page after this one, or null if nothing follows. */
	static <T> @Nullable String next(List<T> all, List<T> shown, Function<T, String> place) {
		if (shown.isEmpty() || shown.getLast() == all.getLast()) {
			return null;
		}
		byte[] last = place.apply(shown.getLast()).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(last);
	}

	private static int limit(String text) {
		int limit = Values.number(text);
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("'%s' 应在 1 至 %d 之间 (between these)".formatted(text, MOST));
		}
		return limit;
	}

	private static String place(String cursor) {
		return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
	}

}
