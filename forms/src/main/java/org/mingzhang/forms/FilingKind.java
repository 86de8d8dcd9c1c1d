package org.mingzhang.forms;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The two filings of a department's year. */
public enum FilingKind {

	/** 部门预算: what the department plans to receive and spend. */
	BUDGET("budget", "部门预算"),

	/** 部门决算: what it did receive and spend. */
	FINAL_ACCOUNTS("final-accounts", "部门决算");

	private final String id;

	private final String label;

	FilingKind(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/**
	 * {@return the name used in addresses and files}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return the Chinese name}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Finds a kind by its id.
	 * @param id {@code budget} or {@code final-accounts}
	 * @return the kind
	 * @throws IllegalArgumentException if there is no such kind
	 */
	@JsonCreator
	public static FilingKind of(String id) {
		return Arrays.stream(values())
			.filter((kind) -> kind.id.equals(id))
			.findFirst()
			.orElseThrow(
					() -> new IllegalArgumentException("Unknown kind '" + id + "': expected budget or final-accounts"));
	}

	@Override
	public String toString() {
		return this.id;
	}

}
