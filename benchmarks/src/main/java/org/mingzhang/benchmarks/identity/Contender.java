package org.mingzhang.benchmarks.identity;

/** One way to check every identity of a filing whose figures it has been given before. */
interface Contender {

	/**
	 * Checks everything once.
	 * @return by number of the equation, whether it is broken
	 */
	boolean[] broken();

}
