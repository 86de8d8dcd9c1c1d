package org.mingzhang.rulebook.narrative.wording;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What a quantity is said to be. */
public enum Role {

	/** The amount itself, as the forms of this filing print it. */
	STATED,

	/** 年初预算. */
	INITIAL,

	/** 调整后预算, 全年预算. */
	ADJUSTED,

	/** 预算, whichever is meant. */
	BUDGET,

	/** 支出决算, 执行数. */
	FINAL,

	/** 增加 or 减少 by so much. */
	CHANGE,

	/** 年中调出: leaves the initial budget. */
	MOVED_OUT,

	/** 追加, 接收上级拨款: joins the initial budget. */
	MOVED_IN,

	/** 增长 or 下降 by so many per cent. */
	RATE,

	/** 占…的 so many per cent. */
	SHARE,

	/** 完成预算的 so many per cent. */
	COMPLETION,

	/** 共计完成预算的 so many per cent, of several amounts together. */
	JOINT_COMPLETION,

	/** 8 辆, 34 人. */
	COUNT,

	/** An item of a list that is no row of a form. */
	ITEM,

	/** 决算数小于预算数: a relation told in words. */
	RELATION,

	/** Part of a reason or an explanation, which repeats no form. */
	ASIDE,

	/** A limit such as 单价 100 万元以上, which is no figure of the filing. */
	THRESHOLD;

	@JsonCreator
	static Role of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * {@return whether it is a kind of budget}
	 */
	public boolean isBudget() {
		return this == INITIAL || this == ADJUSTED || this == BUDGET;
	}

	/**
	 * {@return whether it moves a budget}
	 */
	public boolean isMove() {
		return this == MOVED_OUT || this == MOVED_IN;
	}

}
