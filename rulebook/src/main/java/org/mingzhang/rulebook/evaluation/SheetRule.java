package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.rule.RuleEntry;

/** A rule about tables kept as text, which are read once for all such rules. */
interface SheetRule {

	/** What the rule book prints of it. */
	List<RuleEntry> entries();

	/** A finding per place looked at, in three states. */
	Stream<Finding> check(Sheets sheets);

}
