package org.mingzhang.ledger.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whose money it is (资金性质). */
public enum Fund {

	/** 一般公共预算财政拨款. */
	GENERAL("general"),

	/** 政府性基金预算财政拨款. */
	GOVERNMENT_FUND("fund"),

	/** 国有资本经营预算财政拨款. */
	STATE_CAPITAL("capital"),

	/** Anything that is no 财政拨款: 事业收入, 经营收入, 其他收入 and the like. */
	OTHER("other"),

	/** 财政拨款 of which the filing does not tell the budget. */
	FISCAL("fiscal"),

	/** The filing does not tell. */
	UNSPLIT("unsplit");

	private static final Set<Fund> BUDGETS = Set.copyOf(EnumSet.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL));

	private final String id;

	Fund(String id) {
		this.id = id;
	}

	/**
	 * Finds a fund by its id.
	 * @param id such as {@code general}
	 * @return the fund
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static Fund of(String id) {
		return Arrays.stream(values())
			.filter((fund) -> fund.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no fund"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return whether it is one of the three budgets that make up 财政拨款}
	 */
	public boolean isBudget() {
		return BUDGETS.contains(this);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
