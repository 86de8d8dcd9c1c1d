package org.mingzhang.reading.pdf;

import java.io.IOException;

/** A document asks for more than the {@link Limits}, or its reader was told to stop. */
final class TooMuchException extends IOException {

	private static final long serialVersionUID = 1;

	TooMuchException(String message) {
		super(message);
	}

}
