package org.mingzhang.rulebook.suspect;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;

/**
 * Figures on trial: changes cells, keeps up which equations are broken then, and takes
 * changes back. Only the equations of a changed cell are worked out again.
 */
final class Trial {

	/** A change that can be taken back. */
	private record Undo(int cell, long fen, int half, boolean blank) {
	}

	private final Wiring wiring;

	private final long[] fen;

	private final int[] halves;

	private final BitSet blank = new BitSet();

	/** The cells that were blank before any change. */
	private final BitSet filedBlank;

	private final BitSet changed = new BitSet();

	private final long[] differences;

	private final long[] allowances;

	/** Equations that nobody can tell, or that are none of our business now. */
	private final BitSet aside = new BitSet();

	private final BitSet broken = new BitSet();

	private final Deque<Undo> undos = new ArrayDeque<>();

	private long work;

	Trial(Wiring wiring, Figures figures, Evaluation evaluation) {
		this.wiring = wiring;
		int cells = wiring.index().size();
		this.fen = new long[cells];
		this.halves = new int[cells];
		for (int cell = 0; cell < cells; cell++) {
			this.fen[cell] = figures.fen(cell);
			this.halves[cell] = figures.half(cell);
			this.blank.set(cell, figures.isBlank(cell));
		}
		this.filedBlank = (BitSet) this.blank.clone();
		int equations = wiring.system().size();
		this.differences = new long[equations];
		this.allowances = new long[equations];
		for (int equation = 0; equation < equations; equation++) {
			this.differences[equation] = evaluation.difference(equation);
			this.allowances[equation] = evaluation.allowance(equation);
			this.aside.set(equation, evaluation.outcome(equation) == Outcome.UNDECIDED);
			this.broken.set(equation, evaluation.outcome(equation) == Outcome.BROKEN);
		}
	}

	/**
	 * How often a cell of an equation was looked at so far: the measure of effort, which
	 * is the same on every machine.
	 */
	long work() {
		return this.work;
	}

	void spend(int looks) {
		this.work += looks;
	}

	long fen(int cell) {
		return this.fen[cell];
	}

	/** Whether a cell was blank before any change. */
	boolean wasBlank(int cell) {
		return this.filedBlank.get(cell);
	}

	boolean isChanged(int cell) {
		return this.changed.get(cell);
	}

	/** The equations that are broken now and have to be mended. */
	BitSet broken() {
		return this.broken;
	}

	boolean isBroken(int equation) {
		return this.broken.get(equation);
	}

	boolean isAside(int equation) {
		return this.aside.get(equation);
	}

	long difference(int equation) {
		return this.differences[equation];
	}

	/** What the allowance of an equation would be if a cell of it were filled. */
	long allowanceFilled(int equation, int cell) {
		return this.allowances[equation] - this.halves[cell] + halfFilled(cell);
	}

	/** Puts equations aside, whether they hold or not. */
	void putAside(BitSet equations) {
		this.aside.or(equations);
		this.broken.andNot(equations);
	}

	/** Takes equations up again. */
	void takeUp(BitSet equations) {
		this.aside.andNot(equations);
		equations.stream().forEach(this::judge);
	}

	/** Whether an equation holds, put aside or not. */
	boolean holds(int equation) {
		return excess(equation) <= this.allowances[equation];
	}

	/** How far the sides of an equation are from what it asks, in 分. */
	long excess(int equation) {
		return this.wiring.system().excess(equation, this.differences[equation]);
	}

	/** Changes a cell; to 0 means that it is left blank. */
	void change(int cell, long value) {
		this.undos.push(new Undo(cell, this.fen[cell], this.halves[cell], this.blank.get(cell)));
		put(cell, value, (value == 0) ? 0 : halfFilled(cell), value == 0);
		this.changed.set(cell);
	}

	/** Takes the last change back. */
	void takeBack() {
		Undo undo = this.undos.pop();
		put(undo.cell(), undo.fen(), undo.half(), undo.blank());
		this.changed.set(undo.cell(), this.undos.stream().anyMatch((each) -> each.cell() == undo.cell()));
	}

	private int halfFilled(int cell) {
		return Math.max(this.halves[cell], this.wiring.half(cell));
	}

	private void put(int cell, long value, int half, boolean isBlank) {
		long change = value - this.fen[cell];
		int widening = half - this.halves[cell];
		this.fen[cell] = value;
		this.halves[cell] = half;
		this.blank.set(cell, isBlank);
		int[] equations = this.wiring.equations(cell);
		int[] weights = this.wiring.weights(cell);
		this.work += equations.length;
		for (int at = 0; at < equations.length; at++) {
			this.differences[equations[at]] += weights[at] * change;
			this.allowances[equations[at]] += widening;
			judge(equations[at]);
		}
	}

	private void judge(int equation) {
		this.broken.set(equation, !this.aside.get(equation) && !holds(equation));
	}

}
