package org.mingzhang.forms.identity;

import java.util.Optional;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/**
 * The figures of a filing by cell number, in 分, each with the half-width of the interval
 * it stands for. Blank is 0 and marked as blank. Not safe for use by several threads
 * while it is changed.
 */
public final class Figures {

	static final int PRESENT = 1;

	static final int OPEN = 2;

	/** Together the figures of a filing stay below this, so that no sum overflows. */
	private static final long MOST = Long.MAX_VALUE / 4;

	/** The bits of {@link #prints} that hold marks. */
	static final int MARKS = 2;

	final long[] fen;

	/** The half-width of each figure's interval, above its marks. */
	final int[] prints;

	private Figures(long[] fen, int[] prints) {
		this.fen = fen;
		this.prints = prints;
	}

	/**
	 * The figures of a filing.
	 * @param template its template
	 * @param cells the cells of its forms
	 * @param content the filing
	 * @return its figures
	 */
	public static Figures of(Template template, CellIndex cells, FilingContent content) {
		int size = cells.size();
		Figures figures = new Figures(new long[size], new int[size]);
		long total = 0;
		for (Fact fact : content.facts()) {
			int cell = cells.indexOf(fact.cell());
			if (cell >= 0) {
				total += figures.load(cell, fact.value(), fact.unit(), decimals(template, fact), MOST - total);
			}
		}
		for (OpenFigure open : content.openFigures()) {
			open.cells().forEach((cell) -> figures.open(cells.indexOf(cell)));
		}
		figures.loadSheets(cells, content, total);
		return figures;
	}

	/**
	 * The figure in a cell.
	 * @param cell number of the cell
	 * @return its value in 分, 0 where it is blank
	 */
	public long fen(int cell) {
		return this.fen[cell];
	}

	/**
	 * How far the exact figure may lie from the printed one.
	 * @param cell number of the cell
	 * @return half a unit of the last printed digit, in 分; 0 where it is exact
	 */
	public int half(int cell) {
		return this.prints[cell] >>> MARKS;
	}

	/**
	 * Tells whether a cell is blank.
	 * @param cell number of the cell
	 * @return whether no figure is in it, and none may belong to it
	 */
	public boolean isBlank(int cell) {
		return this.prints[cell] == 0;
	}

	/**
	 * Tells whether a cell is undecided.
	 * @param cell number of the cell
	 * @return whether a figure that may belong to it has an open column, or its figure
	 * cannot be told in 分
	 */
	public boolean isOpen(int cell) {
		return (this.prints[cell] & OPEN) != 0;
	}

	/**
	 * {@return figures of their own that may be changed}
	 */
	public Figures copy() {
		return new Figures(this.fen.clone(), this.prints.clone());
	}

	/**
	 * Puts a figure into a cell.
	 * @param cell number of the cell
	 * @param value the value in 分
	 * @param half half a unit of its last printed digit, in 分
	 */
	public void put(int cell, long value, int half) {
		this.fen[cell] = value;
		this.prints[cell] = half << MARKS | PRESENT;
	}

	/**
	 * Leaves a cell blank.
	 * @param cell number of the cell
	 */
	public void clear(int cell) {
		this.fen[cell] = 0;
		this.prints[cell] = 0;
	}

	private long load(int cell, Amount amount, Unit unit, int decimals, long room) {
		Optional<Long> value = fen(amount, unit).filter((fen) -> fen > -room && fen < room);
		if (value.isEmpty()) {
			open(cell);
			return 0;
		}
		put(cell, value.get(), half(unit, Math.max(decimals, amount.decimals())));
		return Math.abs(value.get());
	}

	/**
	 * A figure in 分.
	 * @param amount the printed amount
	 * @param unit its unit
	 * @return its value in 分, or nothing if it is finer than a 分 or too large
	 */
	public static Optional<Long> fen(Amount amount, Unit unit) {
		try {
			return Optional.of(amount.fen(unit));
		}
		catch (ArithmeticException ex) {
			return Optional.empty();
		}
	}

	private void loadSheets(CellIndex cells, FilingContent content, long loaded) {
		long total = loaded;
		for (LabelledAmount labelled : LabelledAmount.in(content, cells)) {
			Amount amount = labelled.amount();
			Unit unit = labelled.unit();
			if (amount == null || unit == null) {
				open(labelled.cell());
			}
			else {
				total += load(labelled.cell(), amount, unit, 0, MOST - total);
			}
		}
	}

	private void open(int cell) {
		if (cell >= 0 && (this.prints[cell] & PRESENT) == 0) {
			this.prints[cell] = OPEN;
		}
	}

	/** Decimals belong to the form, not to the digits printed. */
	private static int decimals(Template template, Fact fact) {
		int decimals = template.form(fact.cell().form()).map(FormTemplate::decimals).orElse(0);
		return Math.min(decimals, fact.unit().decimals());
	}

	/**
	 * Half a unit of the last printed digit.
	 * @param unit the unit printed
	 * @param decimals the decimals printed
	 * @return the half-width of the interval the print stands for, in 分; 0 where the last
	 * digit is a 分
	 */
	public static int half(Unit unit, int decimals) {
		int half = 1;
		for (int digit = decimals; digit < unit.decimals(); digit++) {
			half *= 10;
		}
		return half / 2;
	}

}
