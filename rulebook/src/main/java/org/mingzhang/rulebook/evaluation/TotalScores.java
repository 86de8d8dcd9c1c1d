package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E3: the total score is the sum of the scores. */
final class TotalScores implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E3", Kind.TEXT, Severity.EXPLAIN, "总分＝Σ得分",
			"自评表的总分等于预算执行得分与各项指标得分之和。", "绩效自评表：总分", Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final String DOUBTFUL = "表格文字断行，哪些数是得分不能断定";

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(TotalScores::finding);
	}

	private static Finding finding(Scored scored) {
		EvaluationSheet sheet = scored.sheet();
		SelfEvaluation scores = scored.scores();
		Spot spot = ENTRY.at(sheet.place(), sheet.key());
		BigDecimal total = scores.total();
		BigDecimal execution = (scores.execution() != null) ? scores.execution().score() : null;
		String reason = reason(scores, execution);
		if (total == null || execution == null || reason != null) {
			return spot.notEvaluated(sheet.name() + "的总分", Objects.requireNonNullElse(reason, "表中没有印预算执行得分"));
		}
		BigDecimal indicators = scores.goals().stream().map(Goal::score).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal sum = execution.add(indicators);
		String words = "%s：预算执行 %s 分＋各项指标 %s 分＝%s 分，总分为 %s 分".formatted(sheet.name(), execution.toPlainString(),
				indicators.toPlainString(), sum.toPlainString(), total.toPlainString());
		if (Marks.rounds(total, sum)) {
			return spot.passed(words + "，相符。");
		}
		List<BigDecimal> doubtful = scores.goals().stream().flatMap(Goal::doubtful).toList();
		if (Marks.addUp(doubtful, sum.subtract(total))) {
			return spot.notEvaluated(words, DOUBTFUL);
		}
		return spot.failed(words + "，不相符。", "请逐项核对得分，改正总分或漏填、错填的一项。");
	}

	private static @Nullable String reason(SelfEvaluation scores, @Nullable BigDecimal execution) {
		if (scores.total() == null) {
			return "表中没有读到总分";
		}
		if (execution == null) {
			return "表中没有印预算执行得分";
		}
		if (scores.goals().isEmpty()) {
			return "表中没有读到绩效指标";
		}
		return scores.goals()
			.stream()
			.map(Goal::gap)
			.flatMap((gap) -> Optional.ofNullable(gap).stream())
			.findFirst()
			.orElse(null);
	}

}
