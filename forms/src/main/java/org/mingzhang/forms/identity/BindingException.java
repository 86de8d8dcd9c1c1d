package org.mingzhang.forms.identity;

/** Words of an identity that mean nothing in its template. */
final class BindingException extends RuntimeException {

	BindingException(String reason) {
		super(reason);
	}

}
