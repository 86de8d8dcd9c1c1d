package org.mingzhang.forms.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.mingzhang.forms.template.Fault;
import org.mingzhang.forms.template.IdentityText;

/**
 * Finds sums that contain themselves: A＝B＋C and B＝A＋D can both hold only where C and D
 * are nothing, so one of them is written wrongly. Cells that are tied one to one, also in
 * different forms, count as one.
 */
final class Circles {

	private interface Parts {

		void take(int total, int part);

	}

	/** A sum seen from one of its parts. */
	private record Step(int equation, int total, int part) {
	}

	private final EquationSystem system;

	private final int[] ties;

	/** The steps that may lie on a circle, by the tied cells of their total. */
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
		int[] sums = IntStream.range(0, this.system.size()).filter(this.system::isPlainSum).toArray();
		for (int equation : sums) {
			int[] cells = this.system.cells(equation);
			if (cells.length == 2) {
				this.ties[tied(cells[0])] = tied(cells[1]);
			}
		}
		SumGraph graph = new SumGraph(this.ties.length);
		for (int equation : sums) {
			forEachPart(equation, (total, part) -> graph.add(tied(total), tied(part)));
		}
		BitSet circular = graph.circular();
		if (!circular.isEmpty()) {
			for (int equation : sums) {
				forEachPart(equation, (total, part) -> {
					if (circular.get(tied(total)) && circular.get(tied(part))) {
						this.steps.computeIfAbsent(tied(total), (_) -> new ArrayList<>())
							.add(new Step(equation, total, part));
					}
				});
			}
		}
		return circles();
	}

	private void forEachPart(int equation, Parts parts) {
		int[] cells = this.system.cells(equation);
		int total = (this.system.leftCells(equation) == 1) ? 0 : cells.length - 1;
		for (int at = 0; at < cells.length; at++) {
			if (at != total && (cells.length > 2 || cells[0] == cells[1])) {
				parts.take(cells[total], cells[at]);
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
