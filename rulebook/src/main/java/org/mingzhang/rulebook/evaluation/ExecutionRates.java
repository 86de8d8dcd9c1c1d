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

/** E1: the rate is what was spent divided by the budget. */
final class ExecutionRates implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E1-rate", Kind.TEXT, Severity.EXPLAIN, "执行率＝执行数÷预算数",
			"自评表的执行率等于执行数（B）除以预算数（A），末位可差一。", "项目支出绩效自评表：执行率（B/A）", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(ExecutionRates::finding);
	}

	private static Finding finding(Scored scored) {
		Spot spot = ENTRY.at(scored.sheet().place(), scored.sheet().key());
		String subject = scored.sheet().name() + "的执行率";
		Execution execution = scored.scores().execution();
		if (execution == null) {
			return spot.notEvaluated(subject, "表中没有读到预算执行情况一行");
		}
		Found carriedOut = execution.carriedOut();
		Optional<BigDecimal> ratio = Marks.ratio(carriedOut, execution.budget());
		BigDecimal printed = execution.rate();
		if (printed == null || ratio.isEmpty()) {
			return spot.notEvaluated(subject, reason(execution, printed == null));
		}
		BigDecimal percent = ratio.get().multiply(Marks.HUNDRED);
		String words = "执行数 %s ÷ 预算数 %s ＝ %s%%，表中执行率为 %s%%".formatted(words(carriedOut), words(execution.budget()),
				Marks.words(percent), printed.toPlainString());
		if (Marks.nearlyRounds(printed, percent)) {
			return spot.passed(words + "，相符。");
		}
		return spot.failed(words + "，不相符。", "请核对预算数、执行数与执行率，改正其一。");
	}

	private static String reason(Execution execution, boolean unrated) {
		if (execution.budget() instanceof Found.Unknown(String reason)) {
			return reason;
		}
		if (execution.carriedOut() instanceof Found.Unknown(String reason)) {
			return reason;
		}
		return unrated ? "表中没有印执行率" : "预算数或执行数为空或为 0";
	}

	private static String words(Found found) {
		return (found instanceof Found.Told(Figure figure)) ? figure.words() : "空";
	}

}
