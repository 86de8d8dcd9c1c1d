package org.mingzhang.rulebook.narrative;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.rule.RuleEntry;

/** A rule that looks at the statements of a narrative. */
interface TextRule {

	List<RuleEntry> entries();

	List<Finding> check(ReadNarrative narrative);

}
