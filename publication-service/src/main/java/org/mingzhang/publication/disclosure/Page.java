package org.mingzhang.publication.disclosure;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what it holds
 * @param next where the next part begins; null if there is none
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * The page that a list holds which was read one item further than asked.
	 * @param read up to {@code limit + 1} items
	 * @param limit the most items of a page
	 * @param cursor where the list goes on after an item
	 * @param <T> what is listed
	 * @return the page
	 */
	public static <T> Page<T> of(List<T> read, int limit, Function<T, Cursor> cursor) {
		if (read.size() <= limit) {
			return new Page<>(read, null);
		}
		return new Page<>(read.subList(0, limit), cursor.apply(read.get(limit - 1)));
	}

}
