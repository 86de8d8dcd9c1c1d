package org.mingzhang.forms.check;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of check that the audit formulas (审核公式) of the field know. */
public enum Kind {

	/** 基本平衡: a sum that must hold. */
	BALANCE("balance"),

	/** 逻辑性: a relation between figures that is no sum. */
	LOGIC("logic"),

	/** 文表一致: the text repeats the forms. */
	TEXT("text"),

	/** 核实性: may fail, must be explained. */
	PLAUSIBILITY("plausibility"),

	/** 完整性/规范性: everything that has to be there is there. */
	COMPLETENESS("completeness"),

	/** 尾数误差: a difference inside the rounding interval. */
	ROUNDING("rounding");

	private final String id;

	Kind(String id) {
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
	public static Kind of(String id) {
		return Arrays.stream(values())
			.filter((value) -> value.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown kind '" + id + "'"));
	}

}
