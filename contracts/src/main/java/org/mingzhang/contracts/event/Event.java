package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;

/** Something that happened to a filing. */
public sealed interface Event permits FilingSubmitted, FilingEnteredReview, FilingApproved, FilingReturned,
		FilingWithdrawn, FilingValidated, FilingPosted, PostingRefused, DisclosurePublished {

	/**
	 * {@return the filing version it happened to}
	 */
	FilingId filing();

	/**
	 * The revision of the filing's document that the event speaks of. With the filing and
	 * the type it identifies the event, so that a repeat is recognised.
	 * @return the revision, from 1
	 */
	long revision();

	/**
	 * {@return when it happened}
	 */
	Instant at();

	/**
	 * {@return the deterministic id of the event}
	 */
	default String id() {
		return EventType.of(this).typeName() + ":" + filing() + ":" + revision();
	}

}
