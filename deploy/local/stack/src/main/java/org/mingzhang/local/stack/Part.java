package org.mingzhang.local.stack;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.mingzhang.local.terminal.Sentence;

/** A part of the local system (组成部分). Each is a process of its own. */
public enum Part {

	/** The Kafka broker. */
	BROKER("消息总线", "message broker", 9092, "deploy/local/stack/target/stack.jar", 256),

	/** The embedded database. */
	DATABASE("数据库", "database", 27017, "deploy/local/stack/target/stack.jar", 320),

	/** The OpenID provider. */
	IDENTITY("身份服务", "identity provider", 8090, "deploy/local/identity/target/identity.jar", 96),

	/** Filings and their life cycle. */
	SUBMISSION("报送服务", "submission service", 8081, "submission-service/target/submission-service.jar", 384),

	/** The rule book. */
	VALIDATION("校验服务", "validation service", 8082, "validation-service/target/validation-service.jar", 256),

	/** The budget ledger. */
	LEDGER("账务服务", "ledger service", 8083, "ledger-service/target/ledger-service.jar", 256),

	/** Public disclosures. */
	PUBLICATION("公开服务", "publication service", 8084, "publication-service/target/publication-service.jar", 320),

	/** The only part meant for users. */
	GATEWAY("网关", "gateway", 8080, "gateway/target/gateway.jar", 192);

	private final String chinese;

	private final String english;

	private final int port;

	private final String jar;

	private final int heapMegabytes;

	Part(String chinese, String english, int port, String jar, int heapMegabytes) {
		this.chinese = chinese;
		this.english = english;
		this.port = port;
		this.jar = jar;
		this.heapMegabytes = heapMegabytes;
	}

	/**
	 * Finds a part by name.
	 * @param name such as {@code submission}
	 * @return the part
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public static Part named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	/**
	 * {@return the name of its log, its process file and its data folder}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return what people call it, in Chinese and in English}
	 */
	Sentence title() {
		return new Sentence(this.chinese, this.english);
	}

	int standardPort() {
		return this.port;
	}

	/** Path of its jar in the repository. */
	String jar() {
		return this.jar;
	}

	int heapMegabytes() {
		return this.heapMegabytes;
	}

	/** Whether it is one of the two that keep what the others tell them. */
	boolean keepsData() {
		return this == BROKER || this == DATABASE;
	}

	/** Whether it can only start when the broker and the database are there. */
	boolean needsData() {
		return !keepsData() && this != IDENTITY && this != GATEWAY;
	}

	static Set<Part> all() {
		return EnumSet.allOf(Part.class);
	}

}
