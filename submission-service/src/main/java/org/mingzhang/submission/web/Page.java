package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/**
 * A piece of a list.
 *
 * @param items its items
 * @param next the {@code cursor} of the following piece; null if this is the last
 */
record Page<T>(List<T> items, @Nullable String next) {

	/** How many a page holds unless the caller wants fewer or more. */
	static final int USUAL = 100;

	static final int MOST = 10_000;

	/**
	 * A piece of a list that lies in memory. Without a limit it is the whole list.
	 * @param all the list
	 * @param limit the most items wanted; null for all
	 * @param cursor where to go on; null to begin
	 * @param <T> the type of its items
	 * @return the piece
	 */
	static <T> Page<T> of(List<T> all, @Nullable Integer limit, @Nullable String cursor) {
		int from = (cursor != null) ? offset(cursor) : 0;
		int size = (limit != null) ? proved(limit) : Integer.MAX_VALUE;
		int begin = Math.min(from, all.size());
		int end = (int) Math.min((long) begin + size, all.size());
		return new Page<>(all.subList(begin, end), (end < all.size()) ? encoded(Integer.toString(end)) : null);
	}

	/**
	 * A piece of a list that was read with one item more than wanted, which tells whether
	 * there are more.
	 * @param read the items
	 * @param limit the most items wanted
	 * @param place tells an item's place in the order of the list
	 * @param <T> the type of its items
	 * @return the piece
	 */
	static <T> Page<T> ofOneMore(List<T> read, int limit, Function<T, String> place) {
		if (read.size() <= limit) {
			return new Page<>(read, null);
		}
		List<T> items = read.subList(0, limit);
		return new Page<>(items, encoded(place.apply(items.getLast())));
	}

	/**
	 * The place that a cursor stands for.
	 * @param cursor the cursor; null to begin
	 * @return the place; null to begin
	 */
	static @Nullable String place(@Nullable String cursor) {
		return (cursor != null) ? decoded(cursor) : null;
	}

	/**
	 * The number of items wanted.
	 * @param limit as the caller wants; null for the usual
	 * @return the number
	 * @throws Refused if it is out of range
	 */
	static int size(@Nullable Integer limit) {
		return (limit != null) ? proved(limit) : USUAL;
	}

	<R> Page<R> map(Function<T, R> mapper) {
		return new Page<>(this.items.stream().map(mapper).toList(), this.next);
	}

	private static int proved(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new Refused(Reason.BAD_REQUEST, "limit 应为 1 至 %d。limit lies between 1 and %d.".formatted(MOST, MOST));
		}
		return limit;
	}

	private static int offset(String cursor) {
		try {
			return Integer.parseUnsignedInt(decoded(cursor));
		}
		catch (NumberFormatException ex) {
			throw unknown();
		}
	}

	private static String encoded(String place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw unknown();
		}
	}

	private static Refused unknown() {
		return new Refused(Reason.BAD_REQUEST, "cursor 应为上一页 next 中的值。cursor is the next of the page before.");
	}

}
