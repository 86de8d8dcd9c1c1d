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

/** E1: the score of the execution is its weight, usually 20, times the rate. */
final class ExecutionScores implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E1-score", Kind.TEXT, Severity.EXPLAIN, "预算执行得分＝20 分×执行率",
			"预算执行得分等于该项分值（一般为 20 分）乘以执行率，按准确的或表中所印的执行率计算均可，不超过分值。", "项目支出绩效自评表：得分（20分*执行率）",
			Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(ExecutionScores::finding);
	}

	private static Finding finding(Scored scored) {
		Spot spot = ENTRY.at(scored.sheet().place(), scored.sheet().key());
		String subject = scored.sheet().name() + "的预算执行得分";
		Execution execution = scored.scores().execution();
		if (execution == null) {
			return spot.notEvaluated(subject, "表中没有读到预算执行情况一行");
		}
		BigDecimal weight = execution.weight();
		BigDecimal score = execution.score();
		if (weight == null || score == null) {
			return spot.notEvaluated(subject, (weight == null) ? "表中没有印预算执行的分值" : "表中没有印预算执行得分");
		}
		Optional<BigDecimal> exact = Marks.ratio(execution.carriedOut(), execution.budget())
			.map((ratio) -> weight.multiply(ratio.min(BigDecimal.ONE)));
		Optional<BigDecimal> byPrint = Optional.ofNullable(execution.rate())
			.map((rate) -> weight.multiply(rate.divide(Marks.HUNDRED).min(BigDecimal.ONE)));
		if (exact.isEmpty() && byPrint.isEmpty()) {
			return spot.notEvaluated(subject, "表中没有可用的执行率");
		}
		String words = "%s 分×执行率 ＝ %s 分，表中得分为 %s 分".formatted(weight.toPlainString(),
				Marks.words(exact.or(() -> byPrint).orElseThrow()), score.toPlainString());
		boolean holds = exact.filter((expected) -> Marks.rounds(score, expected)).isPresent()
				|| byPrint.filter((expected) -> Marks.rounds(score, expected)).isPresent();
		return holds ? spot.passed(words + "，相符。") : spot.failed(words + "，不相符。", "请按执行率重新计算得分，并相应改正总分。");
	}

}
