package org.mingzhang.writing.form;

/**
 * A row of a form that is keyed by codes.
 *
 * @param code its code; empty for a row to be filled in
 * @param name its name
 */
public record CodeLine(String code, String name) {

	/** A row to be filled in. */
	public static final CodeLine SPARE = new CodeLine("", "");

	/**
	 * {@return whether nothing is in it yet}
	 */
	public boolean isSpare() {
		return this.code.isEmpty();
	}

}
