package org.mingzhang.ledger.period;

/** What is asked for cannot be done to the year as it stands. */
public class NotNowException extends RuntimeException {

	public NotNowException(String reason) {
		super(reason);
	}

}
