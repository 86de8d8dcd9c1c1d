package org.mingzhang.forms.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** What propagation left of the unknown cells of a form. */
final class Solution {

	private final Template template;

	private final FormTemplate form;

	private final int[] cells;

	private final EquationSystem system;

	private final Figures figures;

	private final Conditions conditions;

	private final Bounds bounds;

	/**
	 * Creates the solution.
	 * @param template the template
	 * @param form the missing form
	 * @param cells numbers of its cells
	 * @param system the equations of the filing
	 * @param figures its figures
	 * @param conditions what the equations say about the unknown cells
	 * @param bounds what is known of them
	 */
	Solution(Template template, FormTemplate form, int[] cells, EquationSystem system, Figures figures,
			Conditions conditions, Bounds bounds) {
		this.template = template;
		this.form = form;
		this.cells = cells;
		this.system = system;
		this.figures = figures;
		this.conditions = conditions;
		this.bounds = bounds;
	}

	/** Cells that more than one amount is left for. */
	List<Cell> open() {
		return cells((i) -> !this.bounds.isKnown(i));
	}

	/** Cells with an amount in rows that no other form names. */
	List<Cell> unnamed() {
		return cells((i) -> UnknownForm.isUnnamed(cell(i).row()) && this.bounds.low(i) > 0);
	}

	/**
	 * An equation of the form that does not hold, or cannot be told to; −1 if all hold.
	 */
	int broken() {
		Figures filled = this.figures.copy();
		boolean[] printed = printed();
		for (int i = 0; i < this.cells.length; i++) {
			if (printed[i]) {
				filled.put(this.cells[i], value(i).fen(this.form.unit()), half());
			}
		}
		Evaluation evaluation = this.system.evaluate(filled);
		return Arrays.stream(this.cells)
			.flatMap((cell) -> Arrays.stream(this.system.equationsOf(cell)))
			.filter((equation) -> Set.of(Outcome.BROKEN, Outcome.UNDECIDED).contains(evaluation.outcome(equation)))
			.findFirst()
			.orElse(-1);
	}

	/** The cells that are not blank. */
	List<DerivedCell> derived() {
		boolean[] printed = printed();
		List<DerivedCell> derived = new ArrayList<>();
		for (int i = 0; i < this.cells.length; i++) {
			if (printed[i]) {
				derived.add(derived(i));
			}
		}
		return derived;
	}

	/** The forms that an inequality squeezed cells between, besides this one. */
	Set<String> squeezedBy() {
		return IntStream.range(0, this.cells.length)
			.filter((i) -> this.bounds.low(i) != 0
					&& Arrays.stream(this.bounds.origins(i)).anyMatch(this::isInequality))
			.filter((i) -> this.conditions.beside(i) >= 0)
			.mapToObj((i) -> this.system.index().cell(this.conditions.beside(i)).form())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The forms whose figures were used. */
	Set<String> usedForms() {
		return IntStream.range(0, this.cells.length)
			.flatMap((i) -> Arrays.stream(this.bounds.origins(i)))
			.boxed()
			.flatMap((equation) -> forms(equation).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private DerivedCell derived(int i) {
		int[] origins = this.bounds.origins(i);
		Set<String> forms = Arrays.stream(origins)
			.boxed()
			.flatMap((equation) -> forms(equation).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new DerivedCell(cell(i), value(i),
				Arrays.stream(origins)
					.mapToObj((equation) -> this.system.rule(equation).id())
					.distinct()
					.collect(Collectors.joining(", ")),
				Arrays.stream(origins)
					.mapToObj((equation) -> this.system.equation(equation).statement())
					.distinct()
					.collect(Collectors.joining("；")),
				new Source("derived from " + printedNames(forms.isEmpty() ? usedForms() : forms)));
	}

	private String printedNames(Set<String> forms) {
		return forms.stream()
			.map((id) -> this.template.form(id).map(FormTemplate::printedName).orElse(id))
			.collect(Collectors.joining("、"));
	}

	/** The amount as the form prints it. */
	private Amount value(int i) {
		int decimals = Math.min(this.form.decimals(), this.form.unit().decimals());
		BigDecimal exact = Amount.ofFen(this.bounds.low(i), this.form.unit()).decimal();
		return new Amount(exact.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact(), decimals);
	}

	/**
	 * Which cells are not blank: those with an amount; of those that are zero the ones
	 * whose counterpart prints a zero, and subtotals over a part that is there.
	 */
	private boolean[] printed() {
		boolean[] printed = new boolean[this.cells.length];
		for (int i = 0; i < printed.length; i++) {
			printed[i] = this.bounds.low(i) != 0 || (!UnknownForm.isUnnamed(cell(i).row()) && hasPrintedCounterpart(i));
		}
		boolean more = true;
		while (more) {
			more = false;
			for (int equation : subtotals()) {
				int[] terms = this.system.cells(equation);
				int total = this.conditions.unknown(terms[0]);
				boolean part = Arrays.stream(terms)
					.skip(1)
					.map(this.conditions::unknown)
					.anyMatch((each) -> printed[each]);
				if (!printed[total] && part) {
					printed[total] = true;
					more = true;
				}
			}
		}
		return printed;
	}

	private int[] subtotals() {
		return IntStream.range(0, this.system.size())
			.filter(this.system::isSubtotal)
			.filter((equation) -> Arrays.stream(this.system.cells(equation))
				.allMatch((cell) -> this.conditions.unknown(cell) >= 0))
			.toArray();
	}

	private boolean hasPrintedCounterpart(int i) {
		int beside = this.conditions.beside(i);
		if (beside >= 0 && isPrintedZero(beside)) {
			return true;
		}
		return Arrays.stream(this.bounds.origins(i))
			.filter((equation) -> this.system.cells(equation).length == 2 && !isInequality(equation))
			.flatMap((equation) -> Arrays.stream(this.system.cells(equation)))
			.anyMatch((cell) -> this.conditions.unknown(cell) < 0 && isPrintedZero(cell));
	}

	private boolean isPrintedZero(int cell) {
		return this.figures.fen(cell) == 0 && !this.figures.isBlank(cell);
	}

	private List<String> forms(int equation) {
		return Arrays.stream(this.system.cells(equation))
			.filter((cell) -> this.conditions.unknown(cell) < 0)
			.mapToObj((cell) -> this.system.index().cell(cell).form())
			.filter((id) -> !id.equals(this.form.id()))
			.distinct()
			.toList();
	}

	private boolean isInequality(int equation) {
		return this.system.relation(equation) != Relation.EQUAL;
	}

	private List<Cell> cells(IntPredicate wanted) {
		return IntStream.range(0, this.cells.length).filter(wanted).mapToObj(this::cell).toList();
	}

	private Cell cell(int i) {
		return this.system.index().cell(this.cells[i]);
	}

	private int half() {
		Unit unit = this.form.unit();
		return Figures.half(unit, Math.min(this.form.decimals(), unit.decimals()));
	}

}
