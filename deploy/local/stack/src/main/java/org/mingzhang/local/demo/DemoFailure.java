package org.mingzhang.local.demo;

/** A step did not go as it should. The message says which, and what was answered. */
public final class DemoFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DemoFailure(String message) {
		super(message);
	}

	DemoFailure(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * {@return what to tell the person at the terminal}
	 */
	public String text() {
		return String.valueOf(getMessage());
	}

}
