package org.mingzhang.ledger.account;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an account is about. The natural balance of a year is revenue + non-fiscal balance
 * + opening = expenditure + distribution + closing: the left side grows by credits, the
 * right side by debits.
 */
public enum AccountType {

	/** 本年收入, by source. */
	REVENUE("revenue", Side.CREDIT),

	/** 使用非财政拨款结余. */
	NON_FISCAL_BALANCE("non-fiscal-balance", Side.CREDIT),

	/** 年初（上年）结转和结余. */
	OPENING("opening", Side.CREDIT),

	/** 本年支出, by fund, function and nature. */
	EXPENDITURE("expenditure", Side.DEBIT),

	/** 结余分配. */
	DISTRIBUTION("distribution", Side.DEBIT),

	/** 年末（年终）结转和结余. */
	CLOSING("closing", Side.DEBIT),

	/**
	 * What the printed totals of both sides differ by (收支尾数差). Only rounding accounts are
	 * of this type.
	 */
	BALANCE("balance", Side.DEBIT);

	private final String id;

	private final Side natural;

	AccountType(String id, Side natural) {
		this.id = id;
		this.natural = natural;
	}

	/**
	 * Finds a type by its id.
	 * @param id such as {@code expenditure}
	 * @return the type
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static AccountType of(String id) {
		return Arrays.stream(values())
			.filter((type) -> type.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no type of account"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return the side on which the account grows}
	 */
	public Side natural() {
		return this.natural;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
