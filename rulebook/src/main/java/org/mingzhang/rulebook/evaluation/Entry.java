package org.mingzhang.rulebook.evaluation;

/**
 * A row of a list in a table kept as text, such as an item of 项目支出明细测算.
 *
 * @param name its name
 * @param amount its amount
 * @param breakdown how the amount comes about, the parts of a text broken over pages
 * joined; empty if the table does not tell
 * @param line line in the document
 */
record Entry(String name, Found amount, String breakdown, int line) {

	Entry goingOn(String text) {
		return new Entry(this.name, this.amount, this.breakdown + text, this.line);
	}

}
