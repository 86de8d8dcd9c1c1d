package org.mingzhang.reading;

import java.util.List;

import org.mingzhang.reading.document.Problem;

/**
 * A form that a document does not give, while others could be read. It can be supplied
 * alone.
 *
 * @param form form id
 * @param title its title, as printed where it was found
 * @param cause why it is not there
 * @param reasons what stands against it, with places; at least one
 */
public record UnreadForm(String form, String title, Cause cause, List<Problem> reasons) {

	/** Why a form is not there. */
	public enum Cause {

		/** The document does not have it. */
		MISSING,

		/** The document may show it as a picture. */
		PICTURE,

		/** Something in it cannot be understood, so nothing of it was taken. */
		UNREADABLE

	}

	public UnreadForm {
		reasons = List.copyOf(reasons);
		if (reasons.isEmpty()) {
			throw new IllegalArgumentException("A form that was not read has a reason");
		}
	}

}
