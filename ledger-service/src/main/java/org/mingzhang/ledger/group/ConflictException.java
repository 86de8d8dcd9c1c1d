package org.mingzhang.ledger.group;

/**
 * An event contradicts what the ledger holds, so that one of them must be wrong. It is
 * not applied; somebody has to look at it.
 */
public class ConflictException extends RuntimeException {

	public ConflictException(String reason) {
		super(reason);
	}

}
