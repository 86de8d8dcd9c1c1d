package org.mingzhang.reading.pdf;

/**
 * How much a PDF may ask of its reader. A filing has some dozens of pages; what asks for
 * far more is damaged, or made to do harm.
 *
 * @param pages most pages
 * @param operations most drawing operations in all pages together
 * @param unpacked most bytes that its compressed parts may unpack to, together
 * @param objects most objects
 */
public record Limits(int pages, long operations, long unpacked, int objects) {

	/** What a filing may ask for. */
	public static final Limits FILING = new Limits(600, 3_000_000, 200_000_000, 500_000);

}
