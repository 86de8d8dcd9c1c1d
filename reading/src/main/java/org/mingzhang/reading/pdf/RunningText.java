package org.mingzhang.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.document.Glyphs;

/**
 * What pages print at their edges again and again: their numbers, and lines at the head
 * or foot. Numbers are left out; of other lines the first is kept.
 */
final class RunningText {

	private static final Pattern NUMBER = Pattern.compile("-{0,3}第?(\\d{1,4})页?(?:[,/]?共?\\d{1,4}页?)?-{0,3}");

	/** How many pages say the same before it is said by none of them. */
	private static final int OFTEN = 3;

	private final List<Page> pages;

	/** How often the number of a page differs by so much from its place. */
	private final Map<Integer, Integer> offsets = new HashMap<>();

	private final Map<String, Integer> times = new HashMap<>();

	private final Set<String> kept = new HashSet<>();

	private RunningText(List<Page> pages) {
		this.pages = pages;
	}

	/** The pages without it. */
	static List<Page> without(List<Page> pages) {
		RunningText running = new RunningText(pages);
		pages.forEach(running::count);
		return pages.stream().map(running::without).toList();
	}

	private void count(Page page) {
		for (int index : edges(page)) {
			Strip strip = page.strips().get(index);
			Integer number = number(strip);
			if (number != null) {
				this.offsets.merge(number - page.number(), 1, Integer::sum);
			}
			this.times.merge(key(page, strip), 1, Integer::sum);
		}
	}

	private Page without(Page page) {
		List<Integer> edges = edges(page);
		List<Strip> strips = IntStream.range(0, page.strips().size())
			.filter((index) -> !edges.contains(index) || isSaidHere(page, page.strips().get(index)))
			.mapToObj(page.strips()::get)
			.toList();
		return page.with(strips);
	}

	private boolean isSaidHere(Page page, Strip strip) {
		Integer number = number(strip);
		if (number != null && (this.pages.size() == 1 || this.offsets.getOrDefault(number - page.number(), 0) > 1)) {
			return false;
		}
		String key = key(page, strip);
		return this.times.getOrDefault(key, 0) < OFTEN || this.kept.add(key);
	}

	/** The first and the last row of a page, if they are lines of text. */
	private static List<Integer> edges(Page page) {
		return IntStream.of(0, page.strips().size() - 1)
			.filter((index) -> index >= 0 && index < page.strips().size())
			.filter((index) -> !page.strips().get(index).placed())
			.distinct()
			.boxed()
			.toList();
	}

	private static @Nullable Integer number(Strip strip) {
		Matcher number = NUMBER.matcher(Glyphs.squeeze(strip.text()));
		return number.matches() ? Integer.valueOf(number.group(1)) : null;
	}

	private static String key(Page page, Strip strip) {
		boolean upper = strip.box().middleY() * 2 < page.box().height();
		return upper + Glyphs.squeeze(strip.text());
	}

}
