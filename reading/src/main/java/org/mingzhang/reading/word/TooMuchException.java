package org.mingzhang.reading.word;

import java.io.IOException;

/** A document asks for more than its reader gives, or its reader was told to stop. */
final class TooMuchException extends IOException {

	private static final long serialVersionUID = 1L;

	TooMuchException(String message) {
		super(message);
	}

}
