package org.mingzhang.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.Rfc4180;

/**
 * Writes a table as CSV: RFC 4180, UTF-8 without byte order mark. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front; amounts are numbers
 * and stay as they are.
 */
public final class Csv {

	private static final String FORMULA = "=+-@\t\r\n\u0000";

	private final Appendable out;

	private final List<String> cells = new ArrayList<>();

	/**
	 * Begins a table.
	 * @param out where it is written to
	 * @param header the names of its columns
	 */
	public Csv(Appendable out, List<String> header) {
		this.out = out;
		header.forEach(this::text);
		end();
	}

	/**
	 * Adds a cell of text.
	 * @param text the text; null is an empty cell
	 * @return this table
	 */
	public Csv text(@Nullable Object text) {
		String cell = (text != null) ? text.toString() : "";
		boolean isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
		this.cells.add(isFormula ? "'" + cell : cell);
		return this;
	}

	/**
	 * Adds a cell that is a number.
	 * @param number the number as written
	 * @return this table
	 */
	public Csv number(String number) {
		this.cells.add(number);
		return this;
	}

	/** Ends the line. */
	public void end() {
		try {
			this.out.append(Rfc4180.line(this.cells));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.cells.clear();
	}

}
