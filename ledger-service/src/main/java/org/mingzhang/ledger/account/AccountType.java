package org.mingzhang.ledger.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an account is about. The natural balance of a year is revenue + non-fiscal balance
 * + opening = expenditure + distribution + closing: the left side grows by credits, the
 * right side by debits.
 *
 * <p>
 * Memoranda (备查) tell the same money, or money of another stage, a second time. They take
 * no part in that balance: each type of them has a contra account of its own, so that
 * debits equal credits among memoranda as well, and nothing counts twice.
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
	BALANCE("balance", Side.DEBIT),

	/** 一般公共预算基本支出 by economic code (部门预算支出经济分类). A memorandum. */
	ECONOMIC("economic", Side.DEBIT),

	/** “三公”经费 by item, 机关运行经费. A memorandum. */
	MEMORANDUM("memorandum", Side.DEBIT),

	/** 年初预算 as final accounts tell it. A memorandum. */
	INITIAL_BUDGET("initial-budget", Side.DEBIT),

	/**
	 * 年中追加、调剂 as final accounts tell them; what was moved out is negative. A memorandum.
	 */
	ADJUSTMENT("adjustment", Side.DEBIT),

	/** 调整预算 as final accounts tell it. A memorandum. */
	ADJUSTED_BUDGET("adjusted-budget", Side.DEBIT),

	/**
	 * 上年结转 as the bureau carried it over when it closed the year before. A memorandum, to
	 * hold the opening balances against that the department files.
	 */
	CARRIED("carried", Side.CREDIT),

	/** The other side of the memoranda of one type (备查对方科目). */
	CONTRA("contra", Side.CREDIT);

	private static final Set<AccountType> MEMORANDA = Set
		.copyOf(EnumSet.of(ECONOMIC, MEMORANDUM, INITIAL_BUDGET, ADJUSTMENT, ADJUSTED_BUDGET, CARRIED, CONTRA));

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

	/**
	 * {@return whether it tells money that other types tell already, or of another stage}
	 */
	public boolean isMemorandum() {
		return MEMORANDA.contains(this);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
