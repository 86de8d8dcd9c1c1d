package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Layout.Codes;

/**
 * Checks forms with code rows of any length, as of a whole district, while their rows go
 * by: what is kept is the row and those above it, so memory does not grow with the rows.
 * Rows come by their codes, 合计 first; the figures of one code in several forms together.
 *
 * <p>
 * What stands at a row and the rows under it is checked: sums over columns, 合计＝Σ类, 类＝Σ款,
 * 款＝Σ项, comparisons of the same row in several forms. What ties single rows to other
 * forms is named by {@link #unchecked()}; it needs the totals only and is left to an
 * ordinary {@link EquationSystem}. Only what does not hold is told. Not safe for use by
 * several threads.
 */
public final class RowByRow {

	private final RowSlots slots;

	private final boolean classified;

	private final Consumer<BrokenRow> broken;

	private final RowPlan[] local;

	private final RowPlan[] below;

	private final List<MissingForms> unchecked = new ArrayList<>();

	private final List<OpenRow> open = new ArrayList<>();

	private final long[] bits;

	private final long[] counts = new long[Outcome.values().length];

	private int depth;

	private OpenRow next;

	RowByRow(List<BoundIdentity> identities, List<FormShape> shapes, Consumer<BrokenRow> broken) {
		this.slots = new RowSlots(shapes);
		this.classified = shapes.getFirst().codes() != Codes.UNIT;
		this.broken = broken;
		this.bits = this.slots.bits();
		List<RowPlan> plans = new ArrayList<>();
		for (BoundIdentity identity : identities) {
			List<RowPlan> found = RowPlan.of(identity, this.slots);
			plans.addAll(found);
			if (found.isEmpty() && identity.forms().stream().anyMatch(this.slots::has)) {
				this.unchecked.add(new MissingForms(identity.rule(), identity.statement(),
						identity.forms().stream().filter((form) -> !this.slots.has(form)).toList()));
			}
		}
		this.local = plans.stream().filter((plan) -> !plan.below()).toArray(RowPlan[]::new);
		this.below = plans.stream().filter(RowPlan::below).toArray(RowPlan[]::new);
		this.next = new OpenRow(this.slots.size());
		push(FormRows.TOTAL, 0);
	}

	/**
	 * The statements about these forms that need more than a row and those under it, each
	 * with the other forms it speaks of.
	 * @return the statements, in the order of the template
	 */
	public List<MissingForms> unchecked() {
		return List.copyOf(this.unchecked);
	}

	/**
	 * The place of a column in the row.
	 * @param form form id
	 * @param column column id
	 * @return its place, for {@link #put} and {@link #leaveOpen}
	 * @throws IllegalArgumentException if the forms have no such column
	 */
	public int slot(String form, String column) {
		int slot = this.slots.of(form, column);
		if (slot < 0) {
			throw new IllegalArgumentException("There is no column " + column + " of form " + form);
		}
		return slot;
	}

	/**
	 * Puts a figure into the row that comes next; what is not put is blank.
	 * @param slot place of the column
	 * @param fen the value in 分
	 * @param half half a unit of its last printed digit, in 分
	 */
	public void put(int slot, long fen, int half) {
		this.next.fen[slot] = fen;
		this.next.prints[slot] = half << Figures.MARKS | Figures.PRESENT;
		this.next.forms |= this.bits[slot];
	}

	/**
	 * Marks a cell of the row that comes next as undecided: a figure whose column is open
	 * may belong to it, or its figure cannot be told in 分.
	 * @param slot place of the column
	 */
	public void leaveOpen(int slot) {
		this.next.prints[slot] = Figures.OPEN;
		this.next.forms |= this.bits[slot];
	}

	/**
	 * Takes the row whose figures have been put.
	 * @param code its code, or {@code total} for the row 合计, which comes first
	 * @throws IllegalArgumentException if it is no code, or does not come after the last
	 */
	public void row(String code) {
		if (code.equals(FormRows.TOTAL)) {
			total();
			return;
		}
		if (!FormRows.isCode(code)) {
			throw new IllegalArgumentException("Row '" + code + "' has no code");
		}
		OpenRow above = above(code);
		if (this.classified) {
			for (int digits = 3; digits < code.length(); digits += 2) {
				if (digits > ((above.level == 0) ? 0 : above.code.length())) {
					above = push(code.substring(0, digits), above.level + 1);
				}
			}
		}
		OpenRow taken = push(code, above.level + 1);
		System.arraycopy(this.next.fen, 0, taken.fen, 0, taken.fen.length);
		System.arraycopy(this.next.prints, 0, taken.prints, 0, taken.prints.length);
		taken.forms = this.next.forms;
		this.next.begin("", 0);
	}

	/**
	 * Ends the forms.
	 * @return how many equations came out how
	 */
	public Map<Outcome, Long> end() {
		while (this.depth > 0) {
			close();
		}
		Map<Outcome, Long> told = new EnumMap<>(Outcome.class);
		for (Outcome outcome : Outcome.values()) {
			told.put(outcome, this.counts[outcome.ordinal()]);
		}
		return told;
	}

	private void total() {
		OpenRow total = this.open.getFirst();
		if (this.depth != 1 || total.formsBelow != 0 || total.forms != 0) {
			throw new IllegalArgumentException("The row 合计 comes once, and first");
		}
		System.arraycopy(this.next.fen, 0, total.fen, 0, total.fen.length);
		System.arraycopy(this.next.prints, 0, total.prints, 0, total.prints.length);
		total.forms = this.next.forms;
		this.next.begin("", 0);
	}

	/** Closes all rows that the code does not belong under. */
	private OpenRow above(String code) {
		OpenRow last = this.open.get(this.depth - 1);
		if (this.depth > 1 && code.compareTo(last.code) <= 0) {
			throw new IllegalArgumentException("Rows come by their codes, each once: " + code + " after " + last.code);
		}
		while (last.level > 0 && !code.startsWith(last.code)) {
			close();
			last = this.open.get(this.depth - 1);
		}
		return last;
	}

	private OpenRow push(String code, int level) {
		if (this.depth == this.open.size()) {
			this.open.add(new OpenRow(this.slots.size()));
		}
		OpenRow row = this.open.get(this.depth++);
		row.begin(code, level);
		return row;
	}

	private void close() {
		OpenRow row = this.open.get(--this.depth);
		for (RowPlan plan : this.local) {
			if ((plan.level() == 0 || plan.level() == row.level) && stands(plan, row.forms)) {
				check(plan, row);
			}
		}
		for (RowPlan plan : this.below) {
			if (plan.level() == row.level && (plan.under().length == 0 || stands(plan, row.formsBelow))) {
				check(plan, row);
			}
		}
		if (this.depth > 0) {
			this.open.get(this.depth - 1).addBelow(row);
		}
	}

	/** A side without rows stands for 0 only where forms are tied. */
	private static boolean stands(RowPlan plan, long forms) {
		boolean left = (forms & plan.left()) != 0;
		boolean right = (forms & plan.right()) != 0;
		return plan.tells() ? left || right : left && right;
	}

	private void check(RowPlan plan, OpenRow row) {
		long difference = 0;
		long allowance = 0;
		int seen = 0;
		for (int term : plan.own()) {
			int slot = (term < 0) ? ~term : term;
			difference += (term < 0) ? -row.fen[slot] : row.fen[slot];
			allowance += row.prints[slot] >>> Figures.MARKS;
			seen |= row.prints[slot];
		}
		for (int term : plan.under()) {
			int slot = (term < 0) ? ~term : term;
			difference += (term < 0) ? -row.fenBelow[slot] : row.fenBelow[slot];
			allowance += row.halvesBelow[slot];
			seen |= row.marksBelow[slot];
		}
		byte outcome = Sums.outcome(seen, difference, allowance, Sums.wrong(plan.identity().relation()));
		this.counts[outcome]++;
		if (outcome == Sums.BROKEN || outcome == Sums.UNDECIDED) {
			int first = (plan.own().length > 0) ? plan.own()[0] : plan.under()[0];
			int slot = (first < 0) ? ~first : first;
			this.broken.accept(new BrokenRow(plan.identity().rule(), plan.identity().statement(),
					new Cell(this.slots.form(slot), row.code, this.slots.column(slot)), difference, allowance,
					Outcome.values()[outcome]));
		}
	}

}
