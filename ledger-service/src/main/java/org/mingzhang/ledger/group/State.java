package org.mingzhang.ledger.group;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How far a group, or an attempt in it, has come. */
public enum State {

	/** The filing lies with the bureau; its entries stand by (预留). */
	RESERVED("reserved"),

	/** The filing was approved; its entries are in the books (过账). Nothing follows. */
	POSTED("posted"),

	/** The filing was returned or withdrawn; its entries never came into the books. */
	VOIDED("voided"),

	/** The filing cannot be booked. */
	REFUSED("refused");

	private final String id;

	State(String id) {
		this.id = id;
	}

	/**
	 * Finds a state by its id.
	 * @param id such as {@code reserved}
	 * @return the state
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static State of(String id) {
		return Arrays.stream(values())
			.filter((state) -> state.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no state of a group"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

}
