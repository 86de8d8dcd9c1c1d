package org.mingzhang.forms;

import com.fasterxml.jackson.annotation.JsonValue;

/** How surely a figure's place in its form is known. */
public enum Reading {

	/** The document shows the column. */
	PRINTED("printed"),

	/** The document lost the column; the identities of the form leave only this one. */
	BY_IDENTITY("by-identity"),

	/**
	 * The document lacks the form; the department took its figures from other forms, from
	 * which the identities of the template prove them.
	 */
	DERIVED("derived");

	private final String id;

	Reading(String id) {
		this.id = id;
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

}
