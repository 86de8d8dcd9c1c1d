package org.mingzhang.rulebook;

import java.util.List;

import org.mingzhang.forms.check.Finding;

/** A rule of the rule book, or several that share how they look. */
interface Rule {

	/**
	 * Looks at a filing.
	 * @param filing the filing
	 * @param proof how its equations come out
	 * @return a finding per place looked at, in three states
	 */
	List<Finding> check(Filing filing, Proof proof);

}
