package org.mingzhang.publication.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.mingzhang.contracts.FilingId;

/**
 * A place in the list of disclosures, latest publication first: the last one that was
 * seen. New publications do not shift it.
 *
 * @param publishedAt when the last one seen was published
 * @param filing the last one seen
 */
public record Cursor(Instant publishedAt, FilingId filing) {

	/**
	 * The place after a disclosure.
	 * @param disclosure the disclosure
	 * @return the place
	 */
	public static Cursor after(Disclosure disclosure) {
		return new Cursor(disclosure.journey().publishedAt(), disclosure.filing());
	}

	/**
	 * Reads a cursor from an address.
	 * @param text what {@link #toString} wrote
	 * @return the place
	 * @throws IllegalArgumentException if it was not made here
	 */
	public static Cursor parse(String text) {
		String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
		String[] parts = plain.split(" ", -1);
		if (parts.length != 2) {
			throw new IllegalArgumentException("'" + text + "' is not a cursor of this list");
		}
		try {
			return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), FilingId.parse(parts[1]));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a cursor of this list", ex);
		}
	}

	@Override
	public String toString() {
		String plain = this.publishedAt.toEpochMilli() + " " + this.filing;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
