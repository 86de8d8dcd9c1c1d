package org.mingzhang.reading.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Between which edges the text of pages of one width runs.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param indented whether paragraphs begin further to the right
 */
record Margins(int left, int right, boolean indented) {

	private static final Margins NONE = new Margins(0, Integer.MAX_VALUE, false);

	/** The margins that the lines of text on some pages keep. */
	static Margins of(List<Page> pages) {
		int half = pages.stream().mapToInt((page) -> page.box().width() / 2).max().orElse(0);
		List<Strip> wide = pages.stream()
			.flatMap((page) -> page.strips().stream())
			.filter((strip) -> !strip.placed() && strip.box().width() >= half)
			.toList();
		if (wide.isEmpty()) {
			return NONE;
		}
		int size = wide.stream().mapToInt(Strip::size).sorted().skip(wide.size() / 2).findFirst().orElse(1);
		int left = wide.stream().mapToInt((strip) -> strip.box().left()).min().orElse(0);
		int right = most(wide.stream().map((strip) -> strip.box().right()).toList(), Math.max(1, size));
		long deeper = wide.stream().filter((strip) -> strip.box().left() > left + size).count();
		return new Margins(left, right, deeper > 0);
	}

	/** The place that most lie near to, and of these the farthest. */
	private static int most(List<Integer> places, int near) {
		TreeMap<Integer, Integer> times = new TreeMap<>();
		places.forEach((at) -> times.merge(at / near, 1, Integer::sum));
		int best = times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
		return places.stream().filter((at) -> Math.abs(at / near - best) <= 1).max(Integer::compare).orElseThrow();
	}

	/**
	 * Whether a line runs up to the right edge, or nearly: a word may not have fitted.
	 */
	boolean isFull(Strip line) {
		return line.box().right() >= this.right - 2 * line.size() && 2 * line.box().width() >= this.right - this.left;
	}

	/** Whether a line fills most of the width. */
	boolean isLong(Strip line) {
		return 4 * (line.box().right() - this.left) >= 3 * (this.right - this.left);
	}

	boolean isAtLeft(Strip line) {
		return line.box().left() <= this.left + line.size();
	}

	boolean isNearLeft(Strip line) {
		return line.box().left() <= this.left + 4 * line.size();
	}

}
