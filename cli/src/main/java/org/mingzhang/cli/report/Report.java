package org.mingzhang.cli.report;

import org.mingzhang.cli.desk.Checked;

/** Tells results one file after the other. */
public interface Report {

	/**
	 * Begins.
	 * @param rulePack SHA-256 of the rules that are applied
	 */
	void begin(String rulePack);

	/**
	 * Tells what came of a file.
	 * @param checked the result
	 */
	void add(Checked checked);

	/** Ends. */
	void end();

}
