package org.mingzhang.publication.disclosure;

/**
 * Something that became public, in the order in which it did.
 *
 * @param sequence from 1, without gaps; once a number can be read, no lower one appears
 * any more
 * @param disclosure what became public
 */
public record Change(long sequence, Disclosure disclosure) {

	/**
	 * {@return whether it replaces an earlier version}
	 */
	public boolean isCorrection() {
		return this.disclosure.filing().version() > 1;
	}

}
