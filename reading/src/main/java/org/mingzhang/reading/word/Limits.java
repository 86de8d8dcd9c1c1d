package org.mingzhang.reading.word;

/**
 * How much a document may ask of its reader. A filing has some hundreds of pages at most;
 * what asks for far more is damaged, or made to do harm.
 *
 * @param elements most elements of markup in all parts together
 * @param depth how deep elements may stand in each other
 * @param characters most characters of text
 * @param cells most cells of tables
 */
public record Limits(int elements, int depth, int characters, int cells) {

	/** What a filing may ask for. */
	public static final Limits FILING = new Limits(10_000_000, 128, 10_000_000, 400_000);

}
