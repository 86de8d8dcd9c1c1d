package org.mingzhang.rulebook.narrative.wording;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A direction word (增减方向). */
public enum Direction {

	/** 增加, 大于. */
	MORE,

	/** 减少, 小于. */
	LESS,

	/** 持平, 一致. */
	EQUAL;

	@JsonCreator
	static Direction of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	/**
	 * The direction of a difference.
	 * @param difference what is compared minus what it is compared with
	 * @return its direction
	 */
	public static Direction of(long difference) {
		return (difference > 0) ? MORE : (difference < 0) ? LESS : EQUAL;
	}

	/**
	 * {@return 增加, 减少 or 持平}
	 */
	public String word() {
		return switch (this) {
			case MORE -> "增加";
			case LESS -> "减少";
			case EQUAL -> "持平";
		};
	}

	/**
	 * {@return 大于, 小于 or 等于}
	 */
	public String comparison() {
		return switch (this) {
			case MORE -> "大于";
			case LESS -> "小于";
			case EQUAL -> "等于";
		};
	}

}
