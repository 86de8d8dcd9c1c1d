package org.mingzhang.submission.filing;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** The states of a filing as the interface names them. */
public enum FilingState {

	/** The department prepares it (草稿). */
	DRAFT("draft", "草稿", true),

	/** The department submitted it, the rule book has not answered yet (已提交). */
	SUBMITTED("submitted", "已提交", true),

	/** Back at the department: something blocks it (未通过校验). */
	INVALID("invalid", "未通过校验", true),

	/** With the finance bureau (待审). */
	IN_REVIEW("in-review", "待审", true),

	/** Back at the department: the bureau returned it (已退回). */
	RETURNED("returned", "已退回", true),

	/** The bureau approved it (已批复). */
	APPROVED("approved", "已批复", true),

	/** The ledger booked it (已入账). */
	POSTED("posted", "已入账", true),

	/** It is public (已公开). */
	PUBLISHED("published", "已公开", false),

	/** The department withdrew it (已撤回). */
	WITHDRAWN("withdrawn", "已撤回", false),

	/** A later version is public (已被新版本取代). */
	SUPERSEDED("superseded", "已被新版本取代", false);

	private final String id;

	private final String label;

	private final boolean open;

	FilingState(String id, String label, boolean open) {
		this.id = id;
		this.label = label;
		this.open = open;
	}

	/**
	 * Finds a state by its id.
	 * @param id such as {@code in-review}
	 * @return the state, or nothing if there is none
	 */
	public static Optional<FilingState> named(String id) {
		return Arrays.stream(values()).filter((state) -> state.id.equals(id)).findFirst();
	}

	/**
	 * {@return the name used in the interface}
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
	 * {@return whether it takes the one open place of its series, so that no second
	 * filing of the same department, year and kind can be begun}
	 */
	public boolean isOpen() {
		return this.open;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
