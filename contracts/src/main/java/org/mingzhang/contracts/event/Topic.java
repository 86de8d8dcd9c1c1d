package org.mingzhang.contracts.event;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The topics, in one list. The key of every message is the filing series, so that the
 * events of a series stay in order; each topic has a dead-letter topic with as many
 * partitions.
 */
public enum Topic {

	/**
	 * The life of filings, told by submission. Kept for ever: it can rebuild the ledger.
	 */
	FILINGS(Names.FILINGS, null),

	/** What the rule book said, told by validation. */
	VALIDATIONS(Names.VALIDATIONS, Duration.ofDays(90)),

	/** What was booked or refused, told by the ledger. Kept for ever. */
	POSTINGS(Names.POSTINGS, null),

	/** What was published, told by publication. Kept for ever. */
	DISCLOSURES(Names.DISCLOSURES, null);

	/** Partitions of every topic: the most filings series that are worked on at once. */
	public static final int PARTITIONS = 6;

	/** The largest message, compressed or not, that a topic takes, in bytes. */
	public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

	private final String topicName;

	private final @Nullable Duration retention;

	Topic(String topicName, @Nullable Duration retention) {
		this.topicName = topicName;
		this.retention = retention;
	}

	/**
	 * {@return its name on the broker}
	 */
	public String topicName() {
		return this.topicName;
	}

	/**
	 * {@return the name of its dead-letter topic}
	 */
	public String deadLetters() {
		return this.topicName + Names.DEAD_LETTERS;
	}

	/**
	 * {@return how long messages are kept; null is for ever}
	 */
	public @Nullable Duration retention() {
		return this.retention;
	}

	/** The names as constants, for annotations. */
	public static final class Names {

		/** Name of {@link Topic#FILINGS}. */
		public static final String FILINGS = "mingzhang.filings";

		/** Name of {@link Topic#VALIDATIONS}. */
		public static final String VALIDATIONS = "mingzhang.validations";

		/** Name of {@link Topic#POSTINGS}. */
		public static final String POSTINGS = "mingzhang.postings";

		/** Name of {@link Topic#DISCLOSURES}. */
		public static final String DISCLOSURES = "mingzhang.disclosures";

		/** What the name of a dead-letter topic ends with. */
		public static final String DEAD_LETTERS = ".dead-letters";

		private Names() {
		}

	}

}
