package org.mingzhang.ledger.group;

/**
 * The end of a district's chain.
 *
 * @param sequence number of the last booking; 0 if there is none
 * @param hash its hash
 */
public record Head(long sequence, String hash) {

	/** What the first booking of a district names as the hash before it. */
	public static final Head START = new Head(0, "0".repeat(64));

	/**
	 * {@return the number of the booking that comes next}
	 */
	public long next() {
		return this.sequence + 1;
	}

}
