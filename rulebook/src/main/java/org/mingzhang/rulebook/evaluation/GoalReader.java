package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.SheetShape.Scoring;

/**
 * Reads the goals of a self-evaluation. Where their numbers have a gap, a page is lost,
 * and nobody can tell what belongs to the goals beside it.
 */
final class GoalReader {

	private static final Pattern WEIGHT = Pattern.compile("\\((\\d+(?:\\.\\d+)?)分\\)");

	private record Begin(@Nullable Integer number, int token) {
	}

	private final Grid grid;

	private final Tokens tokens;

	private final Scoring words;

	private final Pattern numbered;

	GoalReader(Grid grid, Tokens tokens, Scoring words) {
		this.grid = grid;
		this.tokens = tokens;
		this.words = words;
		this.numbered = Pattern.compile("(?:" + String.join("|", words.goal()) + ")(\\d{1,2})(?:[:(].*)?");
	}

	List<Goal> read(int from, int to) {
		List<Begin> begins = begins(from, to);
		List<Goal> goals = new ArrayList<>();
		for (int i = 0; i < begins.size(); i++) {
			int end = (i + 1 < begins.size()) ? begins.get(i + 1).token() : to;
			goal(begins.get(i), end, lost(begins, i)).ifPresent(goals::add);
		}
		return goals;
	}

	/** The numbered goals, or all as one. */
	private List<Begin> begins(int from, int to) {
		List<Begin> begins = new ArrayList<>();
		for (int token = from; token < to; token++) {
			String word = this.tokens.get(token).text();
			String next = (token + 1 < to) ? this.tokens.get(token + 1).text() : "";
			boolean alone = this.words.goal().contains(word) && next.matches("\\d{1,2}");
			Matcher matcher = this.numbered.matcher(alone ? word + next : word);
			if (matcher.matches()) {
				begins.add(new Begin(Integer.valueOf(matcher.group(1)), token));
			}
		}
		return begins.isEmpty() ? List.of(new Begin(null, from)) : begins;
	}

	private static @Nullable String lost(List<Begin> begins, int at) {
		Integer number = begins.get(at).number();
		if (number == null) {
			return null;
		}
		Integer next = (at + 1 < begins.size()) ? begins.get(at + 1).number() : null;
		boolean gapBefore = (at == 0) && number != 1;
		boolean gapBehind = next != null && next != number + 1;
		return (gapBefore || gapBehind) ? "年度绩效目标的编号不连续，文件的文字有缺页" : null;
	}

	private Optional<Goal> goal(Begin begin, int to, @Nullable String lost) {
		int head = this.tokens.behind(this.words.indicator(), begin.token(), to);
		int body = (head < 0) ? -1 : this.tokens.behind(this.words.score(), head, to);
		if (body < 0) {
			return Optional.empty();
		}
		String weight = this.tokens.match(WEIGHT, begin.token(), head);
		IndicatorReader reader = new IndicatorReader(this.grid, this.tokens, this.words);
		List<Indicator> indicators = reader.read(body, to);
		String gap = (lost != null) ? lost : reader.gap();
		return Optional.of(new Goal(begin.number(), (weight != null) ? new BigDecimal(weight) : null, indicators, gap));
	}

}
