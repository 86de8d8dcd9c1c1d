package org.mingzhang.forms.template;

import java.util.List;

/** A template file that cannot be used; the system refuses to start with it. */
public final class InvalidTemplateException extends RuntimeException {

	private final List<String> reasons;

	/**
	 * Names all that is wrong with a file.
	 * @param file the file
	 * @param reasons all reasons, each with its place
	 */
	public InvalidTemplateException(String file, List<String> reasons) {
		super(file + ": " + String.join("; ", reasons));
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * {@return all reasons}
	 */
	public List<String> reasons() {
		return this.reasons;
	}

}
