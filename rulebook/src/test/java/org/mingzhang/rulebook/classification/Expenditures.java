package org.mingzhang.rulebook.classification;

import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;

/** Filings of one form with few rows. */
final class Expenditures {

	private Expenditures() {
	}

	/** A form in which 5.00 of basic expenditure stands on every level. */
	static FilingBuilder of(String... rows) {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty();
		for (String row : rows) {
			filing.figure("expenditure", row, "total", "5.00").figure("expenditure", row, "basic", "5.00");
		}
		return filing;
	}

}
