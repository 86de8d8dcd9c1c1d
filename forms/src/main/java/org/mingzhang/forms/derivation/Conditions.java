package org.mingzhang.forms.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.notation.Relation;

/**
 * The equations of a filing that speak of the cells of a missing form, as conditions on
 * these. Where an inequality sets each cell beside one of a known form (公开05表 ≤ 公开03表)
 * and that form obeys the same sum, the sum holds of the differences without any
 * rounding: what its own figures are off by is taken over.
 */
final class Conditions {

	private static final int NONE = -1;

	private final EquationSystem system;

	private final Figures figures;

	/** By number of a cell its number among the unknown ones, or −1. */
	private final int[] unknown;

	/** Half a unit of the last digit that the missing form prints, in 分. */
	private final int half;

	/** By number of an unknown cell that of the cell. */
	private final int[] unknowns;

	/** By number of an unknown cell the known one it is compared with, or −1. */
	private final int[] beside;

	private final Set<Map<Integer, Integer>> knownSums = new HashSet<>();

	private final List<Integer> touching = new ArrayList<>();

	private final List<Condition> conditions = new ArrayList<>();

	Conditions(EquationSystem system, Figures figures, int[] unknowns, int half) {
		this.system = system;
		this.figures = figures;
		this.half = half;
		this.unknowns = unknowns;
		this.unknown = new int[system.index().size()];
		this.beside = new int[unknowns.length];
		Arrays.fill(this.unknown, NONE);
		Arrays.fill(this.beside, NONE);
		for (int i = 0; i < unknowns.length; i++) {
			this.unknown[unknowns[i]] = i;
		}
		IntStream.range(0, system.size()).forEach(this::sort);
		this.touching.stream().filter(this::isUsable).forEach((equation) -> this.conditions.add(condition(equation)));
		this.conditions.sort(Comparator.comparingInt(Condition::terms).thenComparingInt(Condition::equation));
	}

	/**
	 * The conditions, those with few terms first: a tie tells more exactly than a sum.
	 */
	List<Condition> all() {
		return this.conditions;
	}

	/**
	 * The conditions that squeeze a form against one it is compared with: the comparison
	 * itself, the totals, and the sums that both obey. They come first. Where totals are
	 * the same, other forms that print a class with another last digit do not matter.
	 */
	List<Condition> squeezing() {
		return this.conditions.stream()
			.filter((condition) -> condition.relation() != Relation.EQUAL || condition.allowance() == 0
					|| Arrays.stream(condition.unknowns()).allMatch(this::isTotal))
			.toList();
	}

	private boolean isTotal(int unknown) {
		return this.system.index().cell(this.unknowns[unknown]).row().equals(UnknownForm.TOTAL);
	}

	/** The known cell that an unknown one is compared with by an inequality, or −1. */
	int beside(int unknown) {
		return this.beside[unknown];
	}

	/** The number of a cell among the unknown ones, or −1. */
	int unknown(int cell) {
		return this.unknown[cell];
	}

	private void sort(int equation) {
		int[] cells = this.system.cells(equation);
		boolean touches = Arrays.stream(cells).anyMatch((cell) -> this.unknown[cell] != NONE);
		if (touches) {
			this.touching.add(equation);
			if (this.system.relation(equation) != Relation.EQUAL && cells.length == 2) {
				compare(cells[0], cells[1]);
				compare(cells[1], cells[0]);
			}
		}
		else if (this.system.relation(equation) == Relation.EQUAL) {
			this.knownSums.add(sum(cells, this.system.weights(equation)));
		}
	}

	private void compare(int cell, int other) {
		int number = this.unknown[cell];
		if (number != NONE && this.unknown[other] == NONE && this.beside[number] == NONE) {
			this.beside[number] = other;
		}
	}

	/** Undecided figures tell nothing, and coarser ones not enough. */
	private boolean isUsable(int equation) {
		int[] cells = this.system.cells(equation);
		return Arrays.stream(cells)
			.filter((cell) -> this.unknown[cell] == NONE)
			.noneMatch((cell) -> this.figures.isOpen(cell) || this.figures.half(cell) > this.half)
				&& Arrays.stream(cells).distinct().count() == cells.length
				&& Arrays.stream(this.system.weights(equation)).allMatch((weight) -> Math.abs(weight) == 1);
	}

	private Condition condition(int equation) {
		int[] cells = this.system.cells(equation);
		int[] weights = this.system.weights(equation);
		int[] own = IntStream.range(0, cells.length).filter((i) -> this.unknown[cells[i]] != NONE).toArray();
		long known = 0;
		long allowance = 0;
		int terms = own.length;
		for (int i = 0; i < cells.length; i++) {
			if (this.unknown[cells[i]] != NONE) {
				allowance += this.half;
			}
			else if (!this.figures.isBlank(cells[i])) {
				known += weights[i] * this.figures.fen(cells[i]);
				allowance += this.figures.half(cells[i]);
				terms++;
			}
		}
		int[] besides = Arrays.stream(cells).map(this::besideOf).toArray();
		if (terms == own.length && isObeyedBeside(equation, besides, weights)) {
			known = -off(besides, weights);
			allowance = 0;
		}
		return new Condition(equation, this.system.relation(equation),
				Arrays.stream(own).map((i) -> this.unknown[cells[i]]).toArray(),
				Arrays.stream(own).map((i) -> weights[i]).toArray(), known, allowance, terms);
	}

	private int besideOf(int cell) {
		return (this.unknown[cell] == NONE) ? NONE : this.beside[this.unknown[cell]];
	}

	/** Whether the form that the unknown cells are compared with obeys the same sum. */
	private boolean isObeyedBeside(int equation, int[] besides, int[] weights) {
		Map<Integer, Integer> same = sum(besides, weights);
		if (this.system.relation(equation) != Relation.EQUAL || same.isEmpty()) {
			return false;
		}
		long allowance = Arrays.stream(besides).filter((cell) -> cell != NONE).mapToLong(this.figures::half).sum();
		return Math.abs(off(besides, weights)) <= allowance && this.knownSums.contains(same);
	}

	/** What the figures beside the unknown ones are off by. */
	private long off(int[] besides, int[] weights) {
		return IntStream.range(0, besides.length)
			.filter((i) -> besides[i] != NONE)
			.mapToLong((i) -> weights[i] * this.figures.fen(besides[i]))
			.sum();
	}

	/** The filled cells of a sum with their weights, that of the first being 1. */
	private Map<Integer, Integer> sum(int[] cells, int[] weights) {
		Map<Integer, Integer> terms = new TreeMap<>();
		for (int i = 0; i < cells.length; i++) {
			if (cells[i] != NONE && !this.figures.isBlank(cells[i])) {
				terms.merge(cells[i], weights[i], Integer::sum);
			}
		}
		if (terms.isEmpty()) {
			return terms;
		}
		int sign = terms.values().iterator().next();
		Map<Integer, Integer> signed = new HashMap<>();
		terms.forEach((cell, weight) -> signed.put(cell, weight * sign));
		return signed;
	}

}
