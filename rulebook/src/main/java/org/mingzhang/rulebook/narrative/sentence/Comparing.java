package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.wording.Base;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.narrative.wording.Wordings.BasePhrase;
import org.mingzhang.rulebook.narrative.wording.Wordings.RelationPhrase;

/** Finds what amounts are compared with, in words of one paragraph. */
final class Comparing {

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

	private final Wordings wordings;

	private final int year;

	Comparing(Wordings wordings, int year) {
		this.wordings = wordings;
		this.year = year;
	}

	/** A relation told in words, where it stands. */
	record Relation(RelationPhrase phrase, int start, int end, String words) {
	}

	/**
	 * Words in front of a quantity, without what they compare with.
	 *
	 * @param rest the other words
	 * @param isTold whether they compare
	 * @param base what with; null if it is no base that is known
	 */
	record Compared(String rest, boolean isTold, @Nullable Base base) {
	}

	List<Relation> relations(String text) {
		List<Relation> found = new ArrayList<>();
		for (RelationPhrase phrase : this.wordings.relations()) {
			Matcher matcher = phrase.phrase().matcher(text);
			while (matcher.find()) {
				int start = matcher.start();
				int end = matcher.end();
				if (found.stream().noneMatch((other) -> start < other.end() && other.start() < end)
						&& isOfTheYearBefore(matcher.group())) {
					found.add(new Relation(phrase, start, end, matcher.group()));
				}
			}
		}
		found.sort(Comparator.comparingInt(Relation::start));
		return found;
	}

	/** The last thing compared with, taken out of the words. */
	Compared read(String gap) {
		BasePhrase last = null;
		int start = -1;
		int end = -1;
		for (BasePhrase phrase : this.wordings.bases()) {
			Matcher matcher = phrase.phrase().matcher(gap);
			while (matcher.find()) {
				if (matcher.start() > start || (matcher.start() == start && matcher.end() > end)) {
					last = phrase;
					start = matcher.start();
					end = matcher.end();
				}
			}
		}
		if (last == null) {
			return new Compared(gap, false, null);
		}
		boolean known = last.base() != Base.LAST_YEAR || isOfTheYearBefore(gap.substring(start, end));
		return new Compared(gap.substring(0, start) + gap.substring(end), true, known ? last.base() : null);
	}

	/** 完成年初预算的: the budget that is named, if one is. */
	Base budget(String tail) {
		return this.wordings.bases()
			.stream()
			.filter((phrase) -> phrase.base().isBudget() && phrase.phrase().matcher("比" + tail.substring(2)).find())
			.map(BasePhrase::base)
			.findFirst()
			.orElse(Base.BUDGET);
	}

	private boolean isOfTheYearBefore(String words) {
		Matcher matcher = YEAR.matcher(words);
		return !matcher.find() || Integer.parseInt(matcher.group(1)) == this.year - 1;
	}

}
