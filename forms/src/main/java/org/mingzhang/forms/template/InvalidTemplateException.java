package org.mingzhang.forms.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template file that cannot be used; the system refuses to start with it. */
public final class InvalidTemplateException extends RuntimeException {

	private final List<Fault> faults;

	/**
	 * Names all that is wrong with a file.
	 * @param file the file
	 * @param faults all faults
	 */
	public InvalidTemplateException(String file, List<Fault> faults) {
		List<Fault> sorted = faults.stream().sorted().distinct().toList();
		super(sorted.stream().map((fault) -> file + ": " + fault).collect(Collectors.joining("\n")));
		this.faults = sorted;
	}

	private InvalidTemplateException(String message, Stream<Fault> faults) {
		super(message);
		this.faults = faults.toList();
	}

	/** All that is wrong with several files. */
	static InvalidTemplateException all(List<InvalidTemplateException> refused) {
		return new InvalidTemplateException(
				refused.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")),
				refused.stream().flatMap((one) -> one.faults.stream()));
	}

	/**
	 * {@return all faults, by line}
	 */
	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * {@return all reasons, each with its line}
	 */
	public List<String> reasons() {
		return this.faults.stream().map(Fault::toString).toList();
	}

}
