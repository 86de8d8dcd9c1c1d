package org.mingzhang.submission.filing;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done with a filing, or happen to it. */
public enum Act {

	/** A draft was made. */
	CREATED("created", "建立", "begun"),

	/** Figures were corrected. */
	CORRECTED("corrected", "更正", "corrected"),

	/** A finding was explained. */
	EXPLAINED("explained", "说明", "explained"),

	/** The department asked for a check without submitting. */
	CHECK_REQUESTED("validation-requested", "校验", "checked"),

	/** The rule book answered such a request. */
	CHECKED("validated", "校验", "checked"),

	/** It was submitted. */
	SUBMITTED("submitted", "提交", "submitted"),

	/** It was submitted although something that blocks it was known. */
	REFUSED("submission-refused", "提交", "submitted"),

	/** The rule book found what blocks a submitted filing. */
	FAILED("invalid", "校验", "checked"),

	/** Nothing blocks it; the bureau has it. */
	ENTERED_REVIEW("in-review", "送审", "handed to the bureau"),

	/** The bureau approved it. */
	APPROVED("approved", "批复", "approved"),

	/** The bureau returned it. */
	RETURNED("returned", "退回", "returned"),

	/** The ledger booked it. */
	POSTED("posted", "入账", "booked"),

	/** The ledger refused to book it. */
	POSTING_REFUSED("posting-refused", "入账", "booked"),

	/** It was published. */
	PUBLISHED("published", "公开", "published"),

	/** The department withdrew it. */
	WITHDRAWN("withdrawn", "撤回", "withdrawn"),

	/** A later version was published. */
	SUPERSEDED("superseded", "取代", "superseded");

	private final String id;

	private final String verb;

	private final String participle;

	Act(String id, String verb, String participle) {
		this.id = id;
		this.verb = verb;
		this.participle = participle;
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * {@return the Chinese verb, for sentences}
	 */
	public String verb() {
		return this.verb;
	}

	/**
	 * {@return the English participle, for sentences}
	 */
	public String participle() {
		return this.participle;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
