package org.mingzhang.forms.check;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The slips (差错类型) by which a figure goes wrong when people copy it. */
public enum Slip {

	/**
	 * 数位颠倒: two neighbouring digits changed places, so that the difference is divisible
	 * by 9.
	 */
	TRANSPOSED_DIGITS("transposed-digits", "相邻两位数字颠倒"),

	/** 元与万元混淆: ten thousand times too much or too little. */
	TEN_THOUSAND("ten-thousand", "元与万元混淆，差一万倍"),

	/** 小数点错位: a power of ten too much or too little. */
	DECIMAL_POINT("decimal-point", "小数点错位"),

	/** 正负号: the sign is wrong. */
	SIGN("sign", "正负号相反"),

	/** 相邻格互换: two neighbouring cells hold each other's figure. */
	SWAPPED_NEIGHBOURS("swapped-neighbours", "与相邻格的数字互换"),

	/** 错栏: the figure belongs to the cell beside it. */
	WRONG_COLUMN("wrong-column", "填错栏次"),

	/** 漏行: a row was left out. */
	ROW_LEFT_OUT("row-left-out", "漏填一行"),

	/** 沿用上年: last year's figure was left standing. */
	LAST_YEAR("last-year", "沿用上年数字"),

	/** 漏填: the cell was left blank. */
	LEFT_BLANK("left-blank", "漏填"),

	/** 一位数字: one digit is wrong. */
	ONE_DIGIT("one-digit", "一位数字有误"),

	/** 多填: the cell should be blank. */
	SUPERFLUOUS("superfluous", "本不应有数字");

	private final String id;

	private final String label;

	Slip(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return what people call it, Chinese}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Finds a constant by its id.
	 * @param id the name used in the interface
	 * @return the constant
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static Slip of(String id) {
		return Arrays.stream(values())
			.filter((value) -> value.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown slip '" + id + "'"));
	}

}
