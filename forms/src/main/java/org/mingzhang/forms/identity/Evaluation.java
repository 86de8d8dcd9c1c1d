package org.mingzhang.forms.identity;

/** How the equations of a system come out, by their number. */
public final class Evaluation {

	private static final Outcome[] OUTCOMES = Outcome.values();

	final long[] differences;

	final long[] allowances;

	final byte[] outcomes;

	Evaluation(int equations) {
		this.differences = new long[equations];
		this.allowances = new long[equations];
		this.outcomes = new byte[equations];
	}

	/**
	 * Left − right.
	 * @param equation number of the equation
	 * @return the difference in 分
	 */
	public long difference(int equation) {
		return this.differences[equation];
	}

	/**
	 * How far rounding alone may take the two sides apart.
	 * @param equation number of the equation
	 * @return the allowance in 分
	 */
	public long allowance(int equation) {
		return this.allowances[equation];
	}

	/**
	 * The outcome.
	 * @param equation number of the equation
	 * @return how it comes out
	 */
	public Outcome outcome(int equation) {
		return OUTCOMES[this.outcomes[equation]];
	}

}
