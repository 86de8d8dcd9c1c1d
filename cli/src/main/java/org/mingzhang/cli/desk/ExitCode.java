package org.mingzhang.cli.desk;

import java.util.List;

import org.mingzhang.forms.check.Finding;

/**
 * What a check ends with, so that scripts can tell; of several files the worst counts.
 */
public enum ExitCode {

	/** Nothing to correct and nothing to explain. */
	CLEAN,

	/** Something has to be corrected or explained. */
	TO_EXPLAIN,

	/** Something blocks the filing. */
	BLOCKED,

	/** A file could not be read. */
	UNREADABLE;

	/**
	 * What one file ends with.
	 * @param checked what came of it
	 * @return its exit code
	 */
	public static ExitCode of(Checked checked) {
		return switch (checked) {
			case Checked.Examined examined -> of(examined.verdict().findings());
			case Checked.Unreadable _ -> UNREADABLE;
		};
	}

	private static ExitCode of(List<Finding> findings) {
		if (findings.stream().anyMatch(Finding::blocks)) {
			return BLOCKED;
		}
		return findings.stream().anyMatch(Finding::needsExplanation) ? TO_EXPLAIN : CLEAN;
	}

	/**
	 * The worse of two.
	 * @param one one
	 * @param other the other
	 * @return the worse
	 */
	public static ExitCode worst(ExitCode one, ExitCode other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

}
