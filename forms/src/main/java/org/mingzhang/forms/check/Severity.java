package org.mingzhang.forms.check;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a failed check does to the filing. */
public enum Severity {

	/** The filing cannot be accepted. */
	BLOCK("block"),

	/** The department corrects it or explains it. */
	EXPLAIN("explain"),

	/** Shown, blocks nothing. */
	INFO("info");

	private final String id;

	Severity(String id) {
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
	public static Severity of(String id) {
		return Arrays.stream(values())
			.filter((value) -> value.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown severity '" + id + "'"));
	}

}
