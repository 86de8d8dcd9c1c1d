package org.mingzhang.rulebook.filing;

import java.util.Map;

import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.rulebook.filing.MissingSubtotals.Missing;

/**
 * How the equations of a filing come out, with its figures as filed and with blank
 * subtotals filled in.
 *
 * @param asFiled with the figures as filed
 * @param missing the blank subtotals by number of their cell
 * @param figures the figures with blank subtotals filled in
 * @param completed how the equations come out with these
 */
public record Proof(Evaluation asFiled, Map<Integer, Missing> missing, Figures figures, Evaluation completed) {

	public static Proof of(Filing filing) {
		return of(filing, filing.figures());
	}

	/**
	 * How the equations of a filing come out with other figures in its rows.
	 * @param filing the filing
	 * @param figures the figures
	 * @return how they come out
	 */
	public static Proof of(Filing filing, Figures figures) {
		Evaluation asFiled = filing.system().evaluate(figures);
		Map<Integer, Missing> missing = MissingSubtotals.of(filing, figures, asFiled);
		if (missing.isEmpty()) {
			return new Proof(asFiled, missing, figures, asFiled);
		}
		Figures completed = MissingSubtotals.completed(figures, missing);
		return new Proof(asFiled, missing, completed, filing.system().evaluate(completed));
	}

	/**
	 * Whether an equation fails for no other reason than that a subtotal is blank, which
	 * has a finding of its own.
	 */
	public boolean failsByBlank(int equation) {
		return this.asFiled.outcome(equation) == Outcome.BROKEN && this.completed.outcome(equation) != Outcome.BROKEN;
	}

	/** Whether an equation holds within the rounding interval only. */
	public boolean isRounded(int equation) {
		return this.asFiled.outcome(equation) == Outcome.ROUNDED && this.completed.outcome(equation) == Outcome.ROUNDED;
	}

}
