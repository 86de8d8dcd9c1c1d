package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.IdentityText;

/**
 * The identities of a template over the cells of one set of rows, as sparse linear
 * equations. Compiled once, evaluated for any figures in those rows.
 */
public final class EquationSystem {

	private static final Relation[] RELATIONS = Relation.values();

	private final List<BoundIdentity> identities;

	private final CellIndex index;

	private final List<MissingForms> missingForms;

	private final int[] starts;

	private final int[] turns;

	private final int[] cells;

	private final int[] weights;

	private final int[] origins;

	private final int[] relations;

	private final Sums sums;

	private @Nullable Occurrences occurrences;

	EquationSystem(List<BoundIdentity> identities, CellIndex index, EquationTable table) {
		this.identities = identities;
		this.index = index;
		this.starts = table.starts();
		this.turns = table.turns();
		this.cells = table.cells();
		this.weights = table.weights();
		this.origins = table.identities();
		this.relations = table.relations();
		this.sums = new Sums(this.starts, this.cells, this.weights, this.relations);
		this.missingForms = identities.stream()
			.map((identity) -> new MissingForms(identity.rule(), identity.statement(), missing(identity, index)))
			.filter((missing) -> !missing.forms().isEmpty())
			.toList();
	}

	/**
	 * {@return the number of equations}
	 */
	public int size() {
		return this.origins.length;
	}

	/**
	 * {@return the cells the equations are about}
	 */
	public CellIndex index() {
		return this.index;
	}

	/**
	 * {@return the statements that were left out because forms are missing}
	 */
	public List<MissingForms> missingForms() {
		return this.missingForms;
	}

	/**
	 * Evaluates every equation, in one pass.
	 * @param figures the figures
	 * @return how each equation comes out
	 */
	public Evaluation evaluate(Figures figures) {
		Evaluation evaluation = new Evaluation(size());
		this.sums.evaluate(figures, evaluation);
		return evaluation;
	}

	/**
	 * Evaluates every equation into an evaluation that is no longer needed, so that many
	 * sets of figures are tried without making garbage.
	 * @param figures the figures
	 * @param evaluation an evaluation of this system; what it told is forgotten
	 */
	public void evaluate(Figures figures, Evaluation evaluation) {
		this.sums.evaluate(figures, evaluation);
	}

	/**
	 * How far a difference of left − right is from what the equation asks: for ＝ its
	 * size, for ≤ and ≥ what goes the wrong way.
	 * @param equation number of the equation
	 * @param difference left − right
	 * @return the excess, at least 0
	 */
	public long excess(int equation, long difference) {
		return switch (relation(equation)) {
			case EQUAL -> Math.abs(difference);
			case AT_MOST -> Math.max(0, difference);
			case AT_LEAST -> Math.max(0, -difference);
		};
	}

	/**
	 * The statement an equation comes from.
	 * @param equation number of the equation
	 * @return its number among {@link #statements()}
	 */
	public int statement(int equation) {
		return this.origins[equation];
	}

	/**
	 * {@return the statements in the order of the template, those left out included}
	 */
	public List<MissingForms> statements() {
		return this.identities.stream()
			.map((identity) -> new MissingForms(identity.rule(), identity.statement(), missing(identity, this.index)))
			.toList();
	}

	/**
	 * The identity an equation comes from.
	 * @param equation number of the equation
	 * @return the identity
	 */
	public IdentityText rule(int equation) {
		return this.identities.get(this.origins[equation]).rule();
	}

	/**
	 * How the sides of an equation relate.
	 * @param equation number of the equation
	 * @return the relation
	 */
	public Relation relation(int equation) {
		return RELATIONS[this.relations[equation]];
	}

	/**
	 * The cells of an equation, left before right.
	 * @param equation number of the equation
	 * @return their numbers
	 */
	public int[] cells(int equation) {
		return Arrays.copyOfRange(this.cells, this.starts[equation], this.starts[equation + 1]);
	}

	/**
	 * The weights of an equation's cells; negative on the right, so that all add up to
	 * left − right.
	 * @param equation number of the equation
	 * @return the weights, in the order of {@link #cells(int)}
	 */
	public int[] weights(int equation) {
		return Arrays.copyOfRange(this.weights, this.starts[equation], this.starts[equation + 1]);
	}

	/**
	 * How many of an equation's cells stand on the left.
	 * @param equation number of the equation
	 * @return the count
	 */
	public int leftCells(int equation) {
		return this.turns[equation] - this.starts[equation];
	}

	/**
	 * Tells whether an equation makes one cell the plain sum of others of its form.
	 * @param equation number of the equation
	 * @return whether its left side is a subtotal
	 */
	public boolean isSubtotal(int equation) {
		int start = this.starts[equation];
		if (leftCells(equation) != 1 || this.weights[start] != 1 || relation(equation) != Relation.EQUAL) {
			return false;
		}
		FormRows form = this.index.formOf(this.cells[start]);
		return IntStream.range(start + 1, this.starts[equation + 1])
			.allMatch((term) -> this.weights[term] == -1 && this.index.formOf(this.cells[term]) == form);
	}

	/** Whether one cell equals others, on whichever side, none of which is taken off. */
	boolean isPlainSum(int equation) {
		int start = this.starts[equation];
		int turn = this.turns[equation];
		int end = this.starts[equation + 1];
		boolean single = turn - start == 1 || end - turn == 1;
		if (relation(equation) != Relation.EQUAL || !single || turn == start || turn == end) {
			return false;
		}
		for (int term = start; term < end; term++) {
			if (this.weights[term] != ((term < turn) ? 1 : -1)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * An equation in words of cells.
	 * @param equation number of the equation
	 * @return the equation
	 */
	public Equation equation(int equation) {
		BoundIdentity identity = this.identities.get(this.origins[equation]);
		List<WeightedCell> left = new ArrayList<>();
		List<WeightedCell> right = new ArrayList<>();
		for (int term = this.starts[equation]; term < this.starts[equation + 1]; term++) {
			boolean onLeft = term < this.turns[equation];
			int weight = onLeft ? this.weights[term] : -this.weights[term];
			(onLeft ? left : right).add(new WeightedCell(this.index.cell(this.cells[term]), weight));
		}
		return new Equation(identity.rule(), identity.statement(), identity.relation(), left, right);
	}

	/**
	 * {@return all equations in words of cells}
	 */
	public List<Equation> equations() {
		return IntStream.range(0, size()).mapToObj(this::equation).toList();
	}

	/**
	 * The identities a cell takes part in, as the page of a figure shows them.
	 * @param cell the cell
	 * @return its equations, in the order of the template
	 */
	public List<Equation> identitiesOf(Cell cell) {
		int number = this.index.indexOf(cell);
		return (number < 0) ? List.of() : Arrays.stream(equationsOf(number)).mapToObj(this::equation).toList();
	}

	/**
	 * The equations a cell takes part in.
	 * @param cell number of the cell
	 * @return numbers of the equations, ascending
	 */
	public int[] equationsOf(int cell) {
		return occurrences().equations(cell);
	}

	/**
	 * The weights a cell has in the equations it takes part in.
	 * @param cell number of the cell
	 * @return the weights, in the order of {@link #equationsOf(int)}
	 */
	public int[] weightsOf(int cell) {
		return occurrences().weights(cell);
	}

	private synchronized Occurrences occurrences() {
		if (this.occurrences == null) {
			this.occurrences = new Occurrences(this.index.size(), this.starts, this.cells, this.weights);
		}
		return this.occurrences;
	}

	private static List<String> missing(BoundIdentity identity, CellIndex index) {
		return identity.forms().stream().filter((form) -> index.form(form) == null).toList();
	}

}
