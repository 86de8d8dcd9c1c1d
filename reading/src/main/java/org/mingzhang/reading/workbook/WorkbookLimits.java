package org.mingzhang.reading.workbook;

/**
 * How much of a workbook is kept. What is only looked through is not limited here but by
 * what its archive may unpack to.
 *
 * @param cells most cells that are kept, in all sheets together
 * @param helperCells most cells of a sheet that is kept only because formulas refer to it
 * @param textBytes most bytes of shared texts
 * @param sheets most sheets
 */
public record WorkbookLimits(int cells, int helperCells, int textBytes, int sheets) {

	/** What a filing may ask for. */
	public static final WorkbookLimits FILING = new WorkbookLimits(250_000, 60_000, 64_000_000, 1000);

}
