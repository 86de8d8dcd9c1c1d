package org.mingzhang.ledger.account;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.mingzhang.forms.FilingKind;

/**
 * What of a year an account tells: what was planned, or what came of it. Books have the
 * stages {@link #BUDGET} and {@link #FINAL}; the other two tell a budget's versions
 * apart.
 */
public enum Stage {

	/** 预算 as it stands: 年初预算, or 调整预算 once it was adjusted. */
	BUDGET("budget"),

	/** 年初预算: the budget version that was booked first. */
	INITIAL("initial"),

	/** 预算调整: what the versions booked after the first have changed. */
	ADJUSTMENT("adjustment"),

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
	 * @param id such as {@code final}
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
