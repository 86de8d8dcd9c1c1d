package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E2: what was reached is a value, not a bound such as ≥100. One finding per table. */
final class PlainResults implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E2-actual", Kind.COMPLETENESS, Severity.EXPLAIN, "实际完成值是确数",
			"实际完成值填实际达到的数，不填“≥100”一类的范围；否则得分无从计算。", "绩效自评表：实际完成值（B）用于计算得分", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(PlainResults::finding);
	}

	private static Finding finding(Scored scored) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key());
		List<Indicator> told = scored.scores()
			.goals()
			.stream()
			.flatMap((goal) -> goal.indicators().stream())
			.filter((indicator) -> indicator.actual() != null)
			.toList();
		if (told.isEmpty()) {
			return spot.notEvaluated(sheet.name() + "的实际完成值", "表中没有读到实际完成值");
		}
		List<Indicator> bounds = told.stream().filter(PlainResults::isBound).toList();
		if (bounds.isEmpty()) {
			return spot.passed(sheet.name() + "：读到的实际完成值都是确数或文字。");
		}
		String words = bounds.stream()
			.map((indicator) -> "“%s”填 %s（第 %d 行）".formatted(indicator.name(), indicator.actual(), indicator.line()))
			.collect(Collectors.joining("；"));
		return spot.failed("%s：%d 项指标的实际完成值不是确数：%s。".formatted(sheet.name(), bounds.size(), words), "请填实际完成的数。");
	}

	private static boolean isBound(Indicator indicator) {
		return Optional.ofNullable(indicator.actual()).flatMap(Measure::of).filter(Measure::isBound).isPresent();
	}

}
