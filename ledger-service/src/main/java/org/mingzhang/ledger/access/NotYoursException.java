package org.mingzhang.ledger.access;

/** The caller asked for books that it may not read. */
public class NotYoursException extends RuntimeException {

	public NotYoursException(String reason) {
		super(reason);
	}

}
