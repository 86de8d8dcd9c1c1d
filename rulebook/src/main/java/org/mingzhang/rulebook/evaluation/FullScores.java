package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E2: where no target is seen to be missed, a score below the weight has a reason. */
final class FullScores implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E2-full", Kind.PLAUSIBILITY, Severity.EXPLAIN, "目标完成而扣分须说明",
			"年度绩效目标下看不出有未完成的指标，而得分之和低于分值的，须说明扣分的原因。", "绩效自评表：偏差大或目标未完成原因分析", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().flatMap(FullScores::findings);
	}

	private static Stream<Finding> findings(Scored scored) {
		List<Goal> goals = scored.scores().goals();
		if (goals.isEmpty()) {
			return Stream.of(ENTRY.at(scored.sheet().place(), scored.sheet().key())
				.notEvaluated(scored.sheet().name() + "的扣分", "表中没有读到绩效指标"));
		}
		return goals.stream().map((goal) -> finding(scored, goal));
	}

	private static Finding finding(Scored scored, Goal goal) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key(), goal.words());
		BigDecimal weight = goal.weight();
		if (weight == null || goal.gap() != null) {
			return spot.notEvaluated(sheet.name() + " " + goal.words() + "的扣分",
					(weight == null) ? "表中没有印年度绩效目标的分值" : Optional.ofNullable(goal.gap()).orElse(""));
		}
		String words = "%s %s：分值 %s 分，得 %s 分".formatted(sheet.name(), goal.words(), weight.toPlainString(),
				goal.score().toPlainString());
		if (goal.score().compareTo(weight) >= 0) {
			return spot.passed(words + "，没有扣分。");
		}
		if (goal.indicators().stream().anyMatch(FullScores::isMissed)) {
			return spot.passed(words + "，有指标没有完成。");
		}
		return spot.failed(words + "，而各项指标都看不出没有完成。",
				"请说明扣 %s 分的原因，或改正得分；并请印出各项指标的分值。".formatted(weight.subtract(goal.score()).toPlainString()));
	}

	private static boolean isMissed(Indicator indicator) {
		String printedTarget = indicator.target();
		String printedActual = indicator.actual();
		if (printedTarget == null || printedActual == null) {
			return false;
		}
		Optional<Band> band = Band.of(printedActual);
		if (band.isPresent() && band.get() != Band.REACHED) {
			return true;
		}
		Measure target = Measure.of(printedTarget).orElse(null);
		Measure actual = Measure.of(printedActual).orElse(null);
		return target != null && actual != null && target.isComparable(actual)
				&& target.reachedBy(actual).compareTo(BigDecimal.ONE) < 0;
	}

}
