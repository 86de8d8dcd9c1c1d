package org.mingzhang.rulebook;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;

/** Checks a filing and picks findings. */
final class Checks {

	private static final FilingChecker CHECKER = new FilingChecker(CompleteFilings.CATALOGUE);

	private Checks() {
	}

	static List<Finding> all(FilingBuilder filing) {
		return CHECKER.check(filing.content());
	}

	static List<Finding> of(FilingBuilder filing, String rule) {
		return all(filing).stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	static List<Finding> failures(FilingBuilder filing) {
		return all(filing).stream().filter((finding) -> finding.state() == State.FAILED).toList();
	}

	static List<Finding> failures(FilingBuilder filing, String rule) {
		return failures(filing).stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	static List<Finding> blockers(FilingBuilder filing) {
		return failures(filing).stream().filter(Finding::blocks).toList();
	}

}
