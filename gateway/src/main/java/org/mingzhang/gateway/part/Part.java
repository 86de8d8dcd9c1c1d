package org.mingzhang.gateway.part;

/** A process behind the gateway, with the name people know it by. */
public enum Part {

	/** Takes documents in and knows the life of filings. */
	SUBMISSION("报送服务", "the filing service"),

	/** Holds filings against the rule book, and keeps what bureaus decide about rules. */
	VALIDATION("审核服务", "the validation service"),

	/** Books what is approved. */
	LEDGER("账务服务", "the ledger"),

	/** Shows what is published. */
	PUBLICATION("公开服务", "the publication service"),

	/** Signs people and machines in. */
	IDENTITY("身份服务", "the sign-in service");

	/** Key under which a route's metadata hold its part. */
	public static final String METADATA = "part";

	private final String chinese;

	private final String english;

	Part(String chinese, String english) {
		this.chinese = chinese;
		this.english = english;
	}

	/**
	 * {@return the Chinese name}
	 */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * {@return the English name, with its article}
	 */
	public String english() {
		return this.english;
	}

}
