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

/** E3: the weights add up to 100. */
final class TotalWeights implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E3-weights", Kind.TEXT, Severity.EXPLAIN, "分值合计 100 分",
			"自评表预算执行的分值与各个年度绩效目标（或各项指标）的分值之和为 100 分。", "绩效自评表：满分 100 分", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(TotalWeights::finding);
	}

	private static Finding finding(Scored scored) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key());
		SelfEvaluation scores = scored.scores();
		BigDecimal execution = (scores.execution() != null) ? scores.execution().weight() : null;
		Optional<String> gap = scores.goals()
			.stream()
			.flatMap((goal) -> Optional.ofNullable(goal.gap()).stream())
			.findFirst();
		Optional<BigDecimal> goals = sum(scores.goals().stream().map((goal) -> Optional.ofNullable(goal.weight())));
		Optional<BigDecimal> indicators = sum(scores.goals()
			.stream()
			.flatMap((goal) -> goal.indicators().stream())
			.map((indicator) -> Optional.ofNullable(indicator.weight())));
		BigDecimal rest = goals.or(() -> indicators).orElse(null);
		if (execution == null || rest == null || gap.isPresent()) {
			return spot.notEvaluated(sheet.name() + "的分值合计", gap.orElse("表中没有印全部分值"));
		}
		String words = "%s：预算执行 %s 分＋绩效目标 %s 分".formatted(sheet.name(), execution.toPlainString(),
				rest.toPlainString());
		return (execution.add(rest).compareTo(Marks.HUNDRED) == 0) ? spot.passed(words + "，合计 100 分。")
				: spot.failed(words + "，合计 " + execution.add(rest).toPlainString() + " 分，不是 100 分。", "请核对各项分值。");
	}

	/** The sum, or nothing if one is missing or there is none. */
	private static Optional<BigDecimal> sum(Stream<Optional<BigDecimal>> weights) {
		return weights.reduce((one, other) -> one.flatMap((weight) -> other.map(weight::add))).flatMap((sum) -> sum);
	}

}
