package org.mingzhang.reading.pdf;

import java.io.IOException;

/** Reading came upon a {@link Hazard}. */
final class HazardException extends IOException {

	private static final long serialVersionUID = 1;

	private final Hazard hazard;

	HazardException(Hazard hazard) {
		super(hazard.name());
		this.hazard = hazard;
	}

	Hazard hazard() {
		return this.hazard;
	}

}
