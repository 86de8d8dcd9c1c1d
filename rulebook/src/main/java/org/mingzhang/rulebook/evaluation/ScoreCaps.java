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

/** E2: no indicator and no goal scores more than its weight. */
final class ScoreCaps implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E2-cap", Kind.TEXT, Severity.EXPLAIN, "得分不超过分值",
			"每项指标的得分、每个年度绩效目标下各项得分之和都不超过其分值。", "绩效自评表备注：得分不得突破权重总额", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().flatMap(ScoreCaps::findings);
	}

	private static Stream<Finding> findings(Scored scored) {
		List<Goal> goals = scored.scores().goals();
		if (goals.isEmpty()) {
			return Stream.of(ENTRY.at(scored.sheet().place(), scored.sheet().key())
				.notEvaluated(scored.sheet().name() + "的得分与分值", "表中没有读到绩效指标"));
		}
		return goals.stream().flatMap((goal) -> Stream.concat(Stream.of(goal(scored, goal)), indicators(scored, goal)));
	}

	private static Finding goal(Scored scored, Goal goal) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key(), goal.words());
		BigDecimal weight = goal.weight();
		String subject = sheet.name() + " " + goal.words() + "的得分之和";
		if (goal.gap() != null || weight == null) {
			return spot.notEvaluated(subject,
					(weight == null) ? "表中没有印年度绩效目标的分值" : Optional.ofNullable(goal.gap()).orElse(""));
		}
		String words = "%s各项得分之和为 %s 分，分值为 %s 分".formatted(goal.words(), goal.score().toPlainString(),
				weight.toPlainString());
		if (Marks.addUp(goal.doubtful().toList(), goal.score().subtract(weight))) {
			return spot.notEvaluated(words, "表格文字断行，哪些数是得分不能断定");
		}
		return (goal.score().compareTo(weight) <= 0) ? spot.passed(words + "，没有超过。")
				: spot.failed(words + "，得分超过分值。", "请核对各项得分与分值。");
	}

	private static Stream<Finding> indicators(Scored scored, Goal goal) {
		return goal.indicators()
			.stream()
			.filter((indicator) -> indicator.weight() != null && indicator.score().compareTo(indicator.weight()) > 0)
			.map((indicator) -> ENTRY.at(scored.sheet().place(), scored.sheet().key(), goal.words(), indicator.name())
				.failed("指标“%s”（文件第 %d 行）得 %s 分，超过分值 %s 分。".formatted(indicator.name(), indicator.line(),
						indicator.score().toPlainString(), indicator.weight()), "请核对该项得分与分值。"));
	}

}
