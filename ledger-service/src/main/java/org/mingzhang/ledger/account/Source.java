package org.mingzhang.ledger.account;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where revenue comes from (收入来源). */
public enum Source {

	/** 一般公共预算财政拨款收入. */
	GENERAL("general", Fund.GENERAL),

	/** 政府性基金预算财政拨款收入. */
	GOVERNMENT_FUND("fund", Fund.GOVERNMENT_FUND),

	/** 国有资本经营预算财政拨款收入. */
	STATE_CAPITAL("capital", Fund.STATE_CAPITAL),

	/** 财政拨款收入 of which the filing does not tell the budget. */
	FISCAL("fiscal", Fund.FISCAL),

	/** 财政专户管理资金. */
	SPECIAL_ACCOUNT("special-account", Fund.OTHER),

	/** 事业收入. */
	BUSINESS("business", Fund.OTHER),

	/** 经营收入. */
	OPERATING("operating", Fund.OTHER),

	/** 上级补助收入. */
	SUPERIOR("superior", Fund.OTHER),

	/** 附属单位上缴收入. */
	AFFILIATED("affiliated", Fund.OTHER),

	/** 其他收入. */
	OTHER("other", Fund.OTHER),

	/** The filing prints the total only. */
	UNSPLIT("unsplit", Fund.UNSPLIT);

	private final String id;

	private final Fund fund;

	Source(String id, Fund fund) {
		this.id = id;
		this.fund = fund;
	}

	/**
	 * Finds a source by its id.
	 * @param id such as {@code general}
	 * @return the source
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static Source of(String id) {
		return Arrays.stream(values())
			.filter((source) -> source.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no source of revenue"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return the fund that revenue from here belongs to}
	 */
	public Fund fund() {
		return this.fund;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
