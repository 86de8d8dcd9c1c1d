package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The ruled lines of a page: drawn stretches that lie in one line are one, however many
 * strokes, dots or cell borders it was drawn with.
 *
 * @param level its level lines
 * @param upright its upright lines
 */
record Ruling(List<Rule> level, List<Rule> upright) {

	/** Lines that lie closer are one. */
	private static final int BESIDE = 120;

	/** A gap that a line of dots may have. */
	private static final int GAP = 300;

	private static final int SHORTEST = 500;

	/** How much a drawn line may slant. */
	private static final int SLANT = 100;

	static Ruling of(List<Box> drawn) {
		List<Rule> level = new ArrayList<>();
		List<Rule> upright = new ArrayList<>();
		for (Box line : drawn) {
			if (line.width() >= line.height() && line.height() <= Math.max(SLANT, line.width() / 4)) {
				level.add(new Rule(line.middleY(), line.left(), line.right()));
			}
			else if (line.width() <= Math.max(SLANT, line.height() / 4)) {
				upright.add(new Rule(line.middleX(), line.top(), line.bottom()));
			}
		}
		return new Ruling(joined(level), joined(upright));
	}

	private static List<Rule> joined(List<Rule> rules) {
		TreeMap<Integer, List<Rule>> byPlace = new TreeMap<>();
		for (Rule rule : rules.stream().sorted(Comparator.comparingInt(Rule::at)).toList()) {
			Integer near = byPlace.floorKey(rule.at());
			int place = (near != null && rule.at() - near <= BESIDE) ? near : rule.at();
			byPlace.computeIfAbsent(place, (_) -> new ArrayList<>()).add(rule);
		}
		List<Rule> joined = new ArrayList<>();
		byPlace.forEach((at, together) -> join(at, together, joined));
		return joined;
	}

	private static void join(int at, List<Rule> rules, List<Rule> joined) {
		List<Rule> inOrder = rules.stream().sorted(Comparator.comparingInt(Rule::from)).toList();
		int from = inOrder.getFirst().from();
		int to = inOrder.getFirst().to();
		for (Rule rule : inOrder) {
			if (rule.from() > to + GAP) {
				add(new Rule(at, from, to), joined);
				from = rule.from();
				to = rule.to();
			}
			to = Math.max(to, rule.to());
		}
		add(new Rule(at, from, to), joined);
	}

	private static void add(Rule rule, List<Rule> joined) {
		if (rule.to() - rule.from() >= SHORTEST) {
			joined.add(rule);
		}
	}

}
