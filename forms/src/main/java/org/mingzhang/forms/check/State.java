package org.mingzhang.forms.check;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The outcome of one check at one place. */
public enum State {

	/** The check ran and holds. */
	PASSED("passed"),

	/** The check ran and does not hold. */
	FAILED("failed"),

	/** The check could not run; the message says why. */
	NOT_EVALUATED("not-evaluated");

	private final String id;

	State(String id) {
		this.id = id;
	}

	/**
	 * {@return the name used in the interface and in templates}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * Finds a constant by its id.
	 * @param id the name used in the interface
	 * @return the constant
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static State of(String id) {
		return Arrays.stream(values())
			.filter((value) -> value.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown state '" + id + "'"));
	}

}
