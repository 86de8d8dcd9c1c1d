package org.mingzhang.ledger.account;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.mingzhang.forms.FilingKind;

/** What of a year an account tells: what was planned, or what came of it. */
public enum Stage {

	/** 预算. */
	BUDGET("budget"),

	/** 决算. */
	FINAL("final");

	private final String id;

	Stage(String id) {
		this.id = id;
	}

	/**
	 * The stage that a filing tells.
	 * @param kind its kind
	 * @return the stage
	 */
	public static Stage of(FilingKind kind) {
		return switch (kind) {
			case BUDGET -> BUDGET;
			case FINAL_ACCOUNTS -> FINAL;
		};
	}

	/**
	 * Finds a stage by its id.
	 * @param id {@code budget} or {@code final}
	 * @return the stage
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static Stage of(String id) {
		return Arrays.stream(values())
			.filter((stage) -> stage.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no stage"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
