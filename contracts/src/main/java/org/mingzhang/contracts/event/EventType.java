package org.mingzhang.contracts.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The released event types: their names, versions, shapes and topics, in one list. */
public enum EventType {

	/** {@link FilingSubmitted}. */
	FILING_SUBMITTED("filing-submitted", 1, FilingSubmitted.class, Topic.FILINGS),

	/** {@link FilingEnteredReview}. */
	FILING_ENTERED_REVIEW("filing-entered-review", 1, FilingEnteredReview.class, Topic.FILINGS),

	/** {@link FilingApproved}. */
	FILING_APPROVED("filing-approved", 1, FilingApproved.class, Topic.FILINGS),

	/** {@link FilingReturned}. */
	FILING_RETURNED("filing-returned", 1, FilingReturned.class, Topic.FILINGS),

	/** {@link FilingWithdrawn}. */
	FILING_WITHDRAWN("filing-withdrawn", 1, FilingWithdrawn.class, Topic.FILINGS),

	/** {@link FilingValidated}. */
	FILING_VALIDATED("filing-validated", 2, FilingValidated.class, Topic.VALIDATIONS),

	/** {@link FilingPosted}. */
	FILING_POSTED("filing-posted", 1, FilingPosted.class, Topic.POSTINGS),

	/** {@link PostingRefused}. */
	POSTING_REFUSED("posting-refused", 1, PostingRefused.class, Topic.POSTINGS),

	/** {@link DisclosurePublished}. */
	DISCLOSURE_PUBLISHED("disclosure-published", 1, DisclosurePublished.class, Topic.DISCLOSURES);

	private static final String PREFIX = "org.mingzhang.";

	private final String name;

	private final int version;

	private final Class<? extends Event> shape;

	private final Topic topic;

	EventType(String name, int version, Class<? extends Event> shape, Topic topic) {
		this.name = name;
		this.version = version;
		this.shape = shape;
		this.topic = topic;
	}

	/**
	 * {@return the name on the wire, version included:
	 * {@code org.mingzhang.filing-submitted.v1}}
	 */
	public String typeName() {
		return PREFIX + this.name + ".v" + this.version;
	}

	/**
	 * {@return the record it decodes to}
	 */
	public Class<? extends Event> shape() {
		return this.shape;
	}

	/**
	 * {@return the topic it is published to}
	 */
	public Topic topic() {
		return this.topic;
	}

	/**
	 * The type of an event.
	 * @param event the event
	 * @return its type
	 */
	public static EventType of(Event event) {
		return Arrays.stream(values())
			.filter((type) -> type.shape == event.getClass())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No type is released for " + event.getClass()));
	}

	/**
	 * Finds a type by its name on the wire. Earlier versions are read as the present one:
	 * fields are only ever added.
	 * @param typeName value of the {@code ce_type} header
	 * @return the type, or nothing if this release does not know it
	 */
	public static Optional<EventType> named(String typeName) {
		return Arrays.stream(values()).filter((type) -> type.versionNames().anyMatch(typeName::equals)).findFirst();
	}

	/** The names of every version on the wire, the earliest first. */
	Stream<String> versionNames() {
		return IntStream.rangeClosed(1, this.version).mapToObj((version) -> PREFIX + this.name + ".v" + version);
	}

}
