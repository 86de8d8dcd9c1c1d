package org.mingzhang.ledger.access;

/** What the caller asks for does not name books. */
public class ImpossibleScopeException extends RuntimeException {

	public ImpossibleScopeException(String reason) {
		super(reason);
	}

}
