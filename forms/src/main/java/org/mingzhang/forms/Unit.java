package org.mingzhang.forms;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The unit in which a form prints its amounts (金额单位). A property of the form, never of
 * the filing: Wuhan's budget prints 万元 in its tables and 元 in its project sheets.
 */
public enum Unit {

	/** 元, one yuan: 100 分. */
	YUAN("元", 2),

	/** 万元, ten thousand yuan: 1 000 000 分. */
	WAN_YUAN("万元", 6);

	private final String label;

	private final int decimals;

	Unit(String label, int decimals) {
		this.label = label;
		this.decimals = decimals;
	}

	/**
	 * {@return the printed name, 元 or 万元}
	 */
	@JsonValue
	public String label() {
		return this.label;
	}

	/**
	 * {@return how many decimals an amount in this unit has when it is written in 分}
	 */
	public int decimals() {
		return this.decimals;
	}

	/**
	 * Finds a unit by its printed name.
	 * @param label 元 or 万元
	 * @return the unit
	 * @throws IllegalArgumentException if no unit is printed so
	 */
	@JsonCreator
	public static Unit of(String label) {
		return Arrays.stream(values())
			.filter((unit) -> unit.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown unit '" + label + "': expected 元 or 万元"));
	}

}
