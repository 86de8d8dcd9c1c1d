package org.mingzhang.submission.filing;

import java.time.Instant;

import org.mingzhang.contracts.access.Caller;

/**
 * A signed-in account in one request.
 *
 * @param caller the account and its rights
 * @param trace id of the request
 * @param at when it came
 */
public record Actor(Caller caller, String trace, Instant at) {

	/**
	 * {@return what its acts are signed with}
	 */
	public Signature signature() {
		return new Signature(this.caller.account(), this.trace, this.at);
	}

}
