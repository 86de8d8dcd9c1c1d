package org.mingzhang.rulebook.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.prose.Ordinal.Style;

/**
 * The lists that are open at some place of a text. A number goes on with the innermost
 * list it fits, or begins a new one with 1; a list may stand inside another of the same
 * style, as documents nest 一、 in 一、.
 */
final class Runs {

	private final Map<Style, Deque<Run>> open = new EnumMap<>(Style.class);

	/**
	 * Takes the next number.
	 * @return the number it should have followed, if it follows none; null if it is in
	 * order, or if it cannot be told because its list does not begin here
	 */
	@Nullable Integer take(Ordinal ordinal) {
		this.open.keySet().removeIf((style) -> style.isInside(ordinal.style()));
		Deque<Run> runs = this.open.computeIfAbsent(ordinal.style(), (_) -> new ArrayDeque<>());
		int number = ordinal.number();
		if (number == 1 || runs.isEmpty()) {
			runs.push(new Run(number, number));
			return null;
		}
		Run followed = runs.stream().filter((run) -> run.last() == number - 1).findFirst().orElse(null);
		if (followed != null) {
			for (Iterator<Run> inner = runs.iterator(); !inner.next().equals(followed);) {
				inner.remove();
			}
		}
		Run before = runs.pop();
		runs.push(new Run(before.first(), number));
		return (followed != null || before.first() != 1) ? null : before.last();
	}

	/** Whether a list of a style is open. */
	boolean isOpen(Style style) {
		return this.open.containsKey(style);
	}

	/**
	 * A list.
	 *
	 * @param first the number it begins with
	 * @param last the number it has come to
	 */
	private record Run(int first, int last) {
	}

}
