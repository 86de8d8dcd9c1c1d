package org.mingzhang.rulebook.rule;

import java.util.List;

import org.mingzhang.forms.check.Finding;

/** A rule of the rule book (审核规则), or several that share how they look. */
public interface Rule {

	/**
	 * {@return what the rule book prints of it; empty if its entries stand in the
	 * templates}
	 */
	List<RuleEntry> entries();

	/**
	 * {@return what the rule reads from a file, such as patterns and thresholds, so that
	 * the hash of the rules tells when it changes; empty if it reads nothing}
	 */
	default String data() {
		return "";
	}

	/**
	 * Looks at a filing.
	 * @param examination the filing and what is known besides
	 * @return a finding per place looked at, in three states
	 */
	List<Finding> check(Examination examination);

}
