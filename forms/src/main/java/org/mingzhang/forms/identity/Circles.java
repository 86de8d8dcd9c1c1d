package org.mingzhang.forms.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.Fault;
import org.mingzhang.forms.template.IdentityText;

/**
 * Finds sums that contain themselves: A＝B＋C and B＝A＋D can both hold only where C and D
 * are nothing, so one of them is written wrongly. Cells that are tied one to one, also in
 * different forms, count as one.
 */
final class Circles {

	/** A sum seen from one of its parts. */
	private record Step(int equation, int total, int part) {
	}

	private final EquationSystem system;

	private final int[] ties;

	/** By the tied cells of its total. */
	private final Map<Integer, List<Step>> steps = new LinkedHashMap<>();

	private Circles(EquationSystem system) {
		this.system = system;
		this.ties = new int[system.index().size()];
		for (int cell = 0; cell < this.ties.length; cell++) {
			this.ties[cell] = cell;
		}
	}

	static List<Fault> in(Identities identities) {
		return new Circles(identities.over(SampleRows.of(identities.shapes()))).faults();
	}

	private List<Fault> faults() {
		for (int equation = 0; equation < this.system.size(); equation++) {
			int[] cells = this.system.cells(equation);
			if (isPlainSum(equation) && cells.length == 2) {
				this.ties[tied(cells[0])] = tied(cells[1]);
			}
		}
		for (int equation = 0; equation < this.system.size(); equation++) {
			if (isPlainSum(equation)) {
				addSteps(equation);
			}
		}
		return circles();
	}

	/** One cell equals others, none of which is taken off. */
	private boolean isPlainSum(int equation) {
		int left = this.system.leftCells(equation);
		int[] weights = this.system.weights(equation);
		if (this.system.relation(equation) != Relation.EQUAL || (left != 1 && weights.length - left != 1)) {
			return false;
		}
		for (int at = 0; at < weights.length; at++) {
			if (weights[at] != ((at < left) ? 1 : -1)) {
				return false;
			}
		}
		return left > 0 && left < weights.length;
	}

	private void addSteps(int equation) {
		int[] cells = this.system.cells(equation);
		boolean totalLeft = this.system.leftCells(equation) == 1;
		int total = totalLeft ? 0 : cells.length - 1;
		for (int at = 0; at < cells.length; at++) {
			if (at != total && (cells.length > 2 || cells[0] == cells[1])) {
				this.steps.computeIfAbsent(tied(cells[total]), (_) -> new ArrayList<>())
					.add(new Step(equation, cells[total], cells[at]));
			}
		}
	}

	private int tied(int cell) {
		int root = cell;
		while (this.ties[root] != root) {
			root = this.ties[root];
		}
		this.ties[cell] = root;
		return root;
	}

	/** Each circle once, although it goes through many columns and rows. */
	private List<Fault> circles() {
		Map<Set<Integer>, Fault> circles = new LinkedHashMap<>();
		for (List<Step> first : this.steps.values()) {
			for (Step step : first) {
				List<Step> circle = circle(step);
				if (!circle.isEmpty()) {
					Set<Integer> statements = new TreeSet<>();
					circle.forEach((each) -> statements.add(this.system.statement(each.equation())));
					circles.computeIfAbsent(statements, (_) -> fault(circle));
				}
			}
		}
		return List.copyOf(circles.values());
	}

	/** The shortest way back to a sum from one of its parts; empty if there is none. */
	private List<Step> circle(Step start) {
		int goal = tied(start.total());
		Map<Integer, List<Step>> ways = new HashMap<>();
		ArrayDeque<Integer> next = new ArrayDeque<>(List.of(tied(start.part())));
		ways.put(tied(start.part()), List.of(start));
		while (!next.isEmpty()) {
			int at = next.remove();
			List<Step> way = ways.getOrDefault(at, List.of());
			if (at == goal) {
				return way;
			}
			for (Step step : this.steps.getOrDefault(at, List.of())) {
				if (!ways.containsKey(tied(step.part()))) {
					List<Step> longer = new ArrayList<>(way);
					longer.add(step);
					ways.put(tied(step.part()), longer);
					next.add(tied(step.part()));
				}
			}
		}
		return List.of();
	}

	private Fault fault(List<Step> circle) {
		StringBuilder reason = new StringBuilder("the sums go in a circle: ");
		int line = Integer.MAX_VALUE;
		for (int at = 0; at < circle.size(); at++) {
			Step step = circle.get(at);
			IdentityText rule = this.system.rule(step.equation());
			int next = circle.get((at + 1) % circle.size()).total();
			line = Math.min(line, rule.line());
			reason.append((at > 0) ? "; " : "")
				.append(this.system.index().cell(step.total()))
				.append(" is a sum with ")
				.append(this.system.index().cell(step.part()))
				.append(" in it (")
				.append(rule.id())
				.append(", line ")
				.append(rule.line())
				.append(')');
			if (next != step.part()) {
				reason.append(", which equals ").append(this.system.index().cell(next));
			}
		}
		return new Fault(line, reason.toString());
	}

}
