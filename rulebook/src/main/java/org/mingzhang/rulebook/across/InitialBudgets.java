package org.mingzhang.rulebook.across;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * Y2: a budget figure in the final accounts is that of the approved budget (批复的年初预算).
 * Some forms print the budget as adjusted during the year (全年预算数) under the same title;
 * so it is explained, not refused.
 */
public final class InitialBudgets implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Known<FilingContent> budget = examination.background().budget();
		return new Comparing(filing, OtherFiling.BUDGET, "批复的年初预算", "请按批复的年初预算填列；如所列为调整后的全年预算数，请说明调整的依据和金额。", true)
			.findings(budget.map((approved) -> (cells) -> Figure.of(filing, approved, cells)),
					(budget instanceof Told<FilingContent>(FilingContent approved)) ? List.of(approved) : List.of());
	}

}
