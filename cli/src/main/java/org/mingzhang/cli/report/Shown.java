package org.mingzhang.cli.report;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Verdict;

/** Which findings are listed; all are counted. */
public enum Shown {

	/** What failed. */
	FAILED("failed"),

	/** What holds. */
	PASSED("passed"),

	/** What could not be checked. */
	NOT_EVALUATED("not-evaluated"),

	/** Everything. */
	ALL("all");

	private final String id;

	Shown(String id) {
		this.id = id;
	}

	List<Finding> of(Verdict verdict) {
		return verdict.findings().stream().filter((finding) -> this == ALL || state() == finding.state()).toList();
	}

	private State state() {
		return State.of(this.id);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
