package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ruled tables of a page: lines that touch each other are one table. */
final class Grids {

	/** Lines this close touch. */
	private static final int TOUCH = 250;

	/** Pairs of lines beyond this are a drawing. */
	private static final long MOST_PAIRS = 200_000;

	private final List<Rule> level;

	private final List<Rule> upright;

	/** For each line, level ones first, the number of the group it belongs to. */
	private final int[] groups;

	private Grids(Ruling ruling) {
		this.level = ruling.level();
		this.upright = ruling.upright();
		this.groups = new int[this.level.size() + this.upright.size()];
		for (int i = 0; i < this.groups.length; i++) {
			this.groups[i] = i;
		}
	}

	/** The tables of a page, from top to bottom. */
	static List<Grid> of(Ruling ruling) {
		if ((long) ruling.level().size() * ruling.upright().size() > MOST_PAIRS) {
			return List.of();
		}
		return new Grids(ruling).tables();
	}

	private List<Grid> tables() {
		for (int i = 0; i < this.level.size(); i++) {
			for (int j = 0; j < this.upright.size(); j++) {
				if (touch(this.level.get(i), this.upright.get(j))) {
					join(i, this.level.size() + j);
				}
			}
		}
		Map<Integer, Ruling> tables = new LinkedHashMap<>();
		for (int i = 0; i < this.groups.length; i++) {
			Ruling table = tables.computeIfAbsent(group(i), (_) -> new Ruling(new ArrayList<>(), new ArrayList<>()));
			if (i < this.level.size()) {
				table.level().add(this.level.get(i));
			}
			else {
				table.upright().add(this.upright.get(i - this.level.size()));
			}
		}
		return tables.values()
			.stream()
			.filter((table) -> !table.level().isEmpty() && !table.upright().isEmpty())
			.map(Grid::new)
			.filter(Grid::isTable)
			.sorted(Comparator.comparingInt((Grid grid) -> grid.box().top()))
			.toList();
	}

	private static boolean touch(Rule level, Rule upright) {
		return upright.at() >= level.from() - TOUCH && upright.at() <= level.to() + TOUCH
				&& level.at() >= upright.from() - TOUCH && level.at() <= upright.to() + TOUCH;
	}

	private int group(int index) {
		int group = index;
		while (this.groups[group] != group) {
			this.groups[group] = this.groups[this.groups[group]];
			group = this.groups[group];
		}
		return group;
	}

	private void join(int one, int other) {
		this.groups[group(other)] = group(one);
	}

}
