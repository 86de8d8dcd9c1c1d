package org.mingzhang.ledger.account;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an expenditure is for (支出性质). */
public enum Nature {

	/** 基本支出. */
	BASIC("basic"),

	/** 项目支出. */
	PROJECT("project"),

	/** 上缴上级支出. */
	REMITTED("remitted"),

	/** 经营支出. */
	OPERATING("operating"),

	/** 对附属单位补助支出. */
	SUBSIDY("subsidy"),

	/** 人员经费, a part of basic expenditure; by economic code only. */
	PERSONNEL("personnel"),

	/** 公用经费, a part of basic expenditure; by economic code only. */
	PUBLIC("public"),

	/** The filing prints a total only. */
	UNSPLIT("unsplit");

	private final String id;

	Nature(String id) {
		this.id = id;
	}

	/**
	 * Finds a nature by its id.
	 * @param id such as {@code basic}
	 * @return the nature
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator
	public static Nature of(String id) {
		return Arrays.stream(values())
			.filter((nature) -> nature.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no nature of expenditure"));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * Whether it is a part of another nature.
	 * @param other id of the other
	 * @return whether it is
	 */
	public boolean isPartOf(String other) {
		return (this == PERSONNEL || this == PUBLIC) && other.equals(BASIC.id);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
