package org.mingzhang.reading.workbook.formula;

/** A formula uses what is not known here, or goes in a circle, or too far. */
public final class NotComputableException extends Exception {

	private static final long serialVersionUID = 1;

	/**
	 * Says why.
	 * @param why the reason, for developers
	 */
	public NotComputableException(String why) {
		super(why, null, false, false);
	}

}
