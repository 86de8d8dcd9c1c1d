package org.mingzhang.rulebook.evaluation;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * All that has to hold in evaluation sheets and the other tables kept as text: they are
 * read once, then every rule looks at them.
 */
public final class Evaluations implements Rule {

	static final List<SheetRule> RULES = List.of(new SheetEquations(), new ExecutionRates(), new ExecutionScores(),
			new IndicatorScores(), new ScoreCaps(), new FullScores(), new PlainResults(), new TotalScores(),
			new TotalWeights(), new RatedProjects(), new ProjectNames(), new SheetUnits(), new Coverage(),
			new ToldResults(), new Breakdowns(), new ItemNumbers(), new ToldSums(), new NewAssets(), new Shares(),
			new AgreeingTargets());

	@Override
	public List<RuleEntry> entries() {
		return RULES.stream().flatMap((rule) -> rule.entries().stream()).toList();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Sheets sheets = Sheets.of(examination.filing());
		return RULES.stream().flatMap((rule) -> rule.check(sheets)).toList();
	}

}
