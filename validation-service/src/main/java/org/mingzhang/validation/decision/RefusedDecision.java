package org.mingzhang.validation.decision;

import java.util.List;

/** A decision or revocation that is not accepted, with every reason. */
public final class RefusedDecision extends RuntimeException {

	/** Why it is not accepted. */
	public enum Why {

		/** The caller acts for no bureau, or not for this one. */
		FORBIDDEN,

		/** What is proposed cannot be. */
		INVALID,

		/** There is no such decision. */
		UNKNOWN,

		/** The request carries no {@code Idempotency-Key}. */
		KEY_MISSING,

		/** The {@code Idempotency-Key} belongs to another request. */
		KEY_TAKEN,

		/** The decision was revoked before. */
		REVOKED

	}

	private final Why why;

	private final List<String> reasons;

	RefusedDecision(Why why, List<String> reasons) {
		super(String.join(" ", reasons));
		this.why = why;
		this.reasons = List.copyOf(reasons);
	}

	RefusedDecision(Why why, String reason) {
		this(why, List.of(reason));
	}

	/**
	 * {@return why it is not accepted}
	 */
	public Why why() {
		return this.why;
	}

	/**
	 * {@return all reasons, each a sentence}
	 */
	public List<String> reasons() {
		return this.reasons;
	}

}
