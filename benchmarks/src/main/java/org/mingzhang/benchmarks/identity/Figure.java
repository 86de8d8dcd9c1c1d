package org.mingzhang.benchmarks.identity;

/**
 * A figure as a fact of the rule engine.
 *
 * @param cell number of its cell
 * @param fen its value in 分
 * @param half half a unit of its last digit, in 分; 0 for a blank cell
 */
public record Figure(int cell, long fen, long half) {

	/**
	 * {@return number of its cell}
	 */
	public int getCell() {
		return this.cell;
	}

	/**
	 * {@return its value in 分}
	 */
	public long getFen() {
		return this.fen;
	}

	/**
	 * {@return half a unit of its last digit, in 分}
	 */
	public long getHalf() {
		return this.half;
	}

}
