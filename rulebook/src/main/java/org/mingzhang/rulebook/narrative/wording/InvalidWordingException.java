package org.mingzhang.rulebook.narrative.wording;

import java.io.Serial;

/** A file of wordings cannot be used. */
public final class InvalidWordingException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	InvalidWordingException(String file, String reason) {
		super(file + ": " + reason);
	}

}
