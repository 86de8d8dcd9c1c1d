package org.mingzhang.rulebook;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.background.Background;

/** Checks a filing and picks findings. */
public final class Checks {

	private static final RuleBook CHECKER = new RuleBook(CompleteFilings.CATALOGUE);

	private Checks() {
	}

	public static List<Finding> all(FilingBuilder filing) {
		return CHECKER.check(filing.content()).findings();
	}

	public static List<Finding> of(FilingBuilder filing, String rule) {
		return all(filing).stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	/** What a rule says about a filing when something is known besides. */
	public static List<Finding> of(FilingBuilder filing, String rule, Background background) {
		return CHECKER.check(filing.content(), background)
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.toList();
	}

	public static List<Finding> failures(FilingBuilder filing) {
		return all(filing).stream().filter((finding) -> finding.state() == State.FAILED).toList();
	}

	public static List<Finding> failures(FilingBuilder filing, String rule) {
		return failures(filing).stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	public static List<Finding> blockers(FilingBuilder filing) {
		return failures(filing).stream().filter(Finding::blocks).toList();
	}

}
