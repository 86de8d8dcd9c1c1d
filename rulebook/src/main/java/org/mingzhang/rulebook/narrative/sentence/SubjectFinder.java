package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.sentence.RowNames.Ending;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.narrative.wording.Wordings.Named;

/** Finds what the words in front of a quantity speak of. */
final class SubjectFinder {

	private static final Pattern PATH = Pattern
		.compile("(?<first>\\p{IsHan}{2,})\\(类\\)(?:支出)?(?:(?<second>[\\p{IsHan}()、]+?)\\(款\\)(?:支出)?)?"
				+ "(?:(?<third>[\\p{IsHan}()、]+?)\\(项\\))?(?:支出)?$");

	private static final Pattern NUMBERING = Pattern
		.compile("^(?:\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\)|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}(?:是|、))");

	private static final Pattern LOOSE = Pattern.compile("[,。;:、“”\"(.]+$");

	private static final Pattern BOUNDARY = Pattern.compile("[,。;:、“”\"()]");

	private static final Pattern YEAR = Pattern.compile("^.*\\d{4}年度?(?:\\d{1,2}月\\d{1,2}日)?");

	/** A project that was named before. */
	private static final String ITEM = "项目";

	/** A subject stands so near to its quantity. */
	private static final int LOOKED_AT = 120;

	/** No phrase is longer. */
	private static final int PHRASE = 40;

	/** Names longer than this are sentences. */
	private static final int LABEL = 30;

	private final Wordings wordings;

	private final RowNames names;

	private final Pattern idle;

	private final Pattern tail;

	SubjectFinder(Wordings wordings, RowNames names) {
		this.wordings = wordings;
		this.names = names;
		this.tail = Pattern.compile("(?:" + wordings.filler().pattern() + ")$");
		this.idle = Pattern.compile("^(?:" + wordings.filler().pattern() + ")*$");
	}

	/** Whether words name nothing, so that the subject before goes on. */
	boolean isIdle(String words) {
		return Stream.of(BOUNDARY.split(words)).allMatch(this::addsNothing);
	}

	private boolean addsNothing(String part) {
		String rest = bare(part);
		return this.idle.matcher(rest).matches()
				|| this.wordings.leads().stream().anyMatch((lead) -> lead.matcher(rest).matches());
	}

	/** What words speak of; unknown if no wording and no row has such a name. */
	Subject find(String words, boolean economic, @Nullable String column) {
		String text = trimmed(words.substring(Math.max(0, words.length() - LOOKED_AT)));
		for (String shortened : shortenings(text)) {
			Subject found = known(shortened, economic, column);
			if (found != null) {
				return found;
			}
		}
		return new Subject.Unknown(label(text));
	}

	private @Nullable Subject known(String text, boolean economic, @Nullable String column) {
		Matcher path = PATH.matcher(text);
		if (text.contains("(类)") && path.find()) {
			return coded(path);
		}
		Ending ending = this.names.ending(text, economic);
		Named best = null;
		String label = ending.name();
		for (Named named : this.wordings.subjects()) {
			for (Pattern phrase : named.phrases()) {
				Matcher matcher = phrase.matcher(text).region(Math.max(0, text.length() - PHRASE), text.length());
				if (matcher.find() && matcher.group().length() >= label.length()
						&& (best == null || matcher.group().length() > label.length())
						&& (named.anyLead() || isFree(text.substring(0, matcher.start())))) {
					best = named;
					label = matcher.group();
				}
			}
		}
		if (best != null) {
			return new Subject.ByName(best, label);
		}
		if (ending.codes().isEmpty() || !isFree(text.substring(0, text.length() - label.length()))) {
			return null;
		}
		return one(List.copyOf(ending.codes()), label, column);
	}

	private Subject coded(Matcher path) {
		List<String> names = Stream.of("first", "second", "third")
			.map(path::group)
			.filter((name) -> name != null)
			.toList();
		List<String> codes = new ArrayList<>();
		String first = names.getFirst();
		for (int start = 0; start < first.length() - 1 && codes.isEmpty(); start++) {
			List<String> shortened = new ArrayList<>(names);
			shortened.set(0, first.substring(start));
			codes.addAll(this.names.codes(shortened));
		}
		return codes.isEmpty() ? new Subject.Unknown(path.group()) : one(codes, path.group(), null);
	}

	private static Subject one(List<String> codes, String label, @Nullable String column) {
		return (codes.size() == 1) ? new Subject.Coded(codes.getFirst(), column, label)
				: new Subject.Ambiguous(codes.stream().sorted().toList(), column, label);
	}

	/**
	 * Whether the words in front of a name do not limit it to a part, and do not name
	 * something else the quantity is of as well.
	 */
	private boolean isFree(String before) {
		String clause = NUMBERING.matcher(before.substring(lastStop(before) + 1)).replaceFirst("");
		if (clause.length() > 1 && clause.endsWith("、")) {
			return false;
		}
		String lead = bare(before);
		return lead.isEmpty() || this.wordings.leads().stream().anyMatch((free) -> free.matcher(lead).matches());
	}

	private static int lastStop(String words) {
		int last = words.length() - 1;
		while (last >= 0 && ",。;:".indexOf(words.charAt(last)) < 0) {
			last--;
		}
		return last;
	}

	private static String bare(String words) {
		String rest = words;
		Matcher boundary = BOUNDARY.matcher(words);
		int from = 0;
		while (boundary.find()) {
			from = boundary.end();
		}
		rest = NUMBERING.matcher(rest.substring(from)).replaceFirst("");
		rest = rest.replaceFirst("^\\d{1,2}\\.", "");
		return YEAR.matcher(rest).replaceFirst("");
	}

	private static String trimmed(String words) {
		return LOOSE.matcher(words).replaceFirst("");
	}

	/** The words, and the words without fillers at their end. */
	private List<String> shortenings(String text) {
		List<String> all = new ArrayList<>();
		all.add(text);
		String rest = text;
		Matcher filler = this.tail.matcher(rest);
		while (filler.find() && filler.start() < filler.end()) {
			rest = trimmed(rest.substring(0, filler.start()));
			all.add(rest);
			filler = this.tail.matcher(rest);
		}
		return all;
	}

	private static String label(String text) {
		String[] parts = BOUNDARY.split(text);
		String last = (parts.length == 0) ? "" : parts[parts.length - 1];
		String named = (last.equals(ITEM) && parts.length > 1) ? parts[parts.length - 2] : last;
		String label = NUMBERING.matcher(named).replaceFirst("");
		return (label.length() > LABEL) ? label.substring(label.length() - LABEL) : label;
	}

}
