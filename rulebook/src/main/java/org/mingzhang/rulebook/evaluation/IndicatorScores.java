package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * E2: the score of a quantity is its weight times what was reached of the target; that of
 * a quality lies in the band of what was reached. Where a goal has its full score, each
 * indicator's weight is its score, though it is not printed.
 */
final class IndicatorScores implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E2-score", Kind.TEXT, Severity.EXPLAIN, "指标得分按完成程度计算",
			"定量指标：目标值为≥X 的，得分＝权重×B/A；为≤X 的，得分＝权重×A/B；不超过权重。定性指标：达成预期的得权重的 100—80%，部分达成的得 80—50%，未达成的得 50—0%。",
			"绩效自评表备注：定量指标、定性指标计分原则", Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final String UNWEIGHTED = "表中没有印各项指标的分值";

	/** What came of the indicators of one table. */
	private static final class Tally {

		private final List<Finding> failures = new ArrayList<>();

		private final Map<String, Integer> open = new LinkedHashMap<>();

		private int held;

	}

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().flatMap(IndicatorScores::findings);
	}

	private static Stream<Finding> findings(Scored scored) {
		Tally tally = new Tally();
		for (Goal goal : scored.scores().goals()) {
			for (Indicator indicator : goal.indicators()) {
				judge(scored, goal.isFull() ? indicator.weighing(indicator.score()) : indicator, tally);
			}
		}
		if (scored.scores().goals().isEmpty()) {
			tally.open.put("表中没有读到绩效指标", 0);
		}
		EvaluationSheet sheet = scored.sheet();
		List<Finding> findings = new ArrayList<>(tally.failures);
		if (tally.held > 0) {
			findings.add(ENTRY.at(sheet.place(), sheet.key(), "held")
				.passed("%s：%d 项指标的得分与完成程度相符。".formatted(sheet.name(), tally.held)));
		}
		tally.open.forEach((reason, count) -> findings.add(ENTRY.at(sheet.place(), sheet.key(), reason)
			.notEvaluated("%s：%d 项指标的得分".formatted(sheet.name(), count), reason)));
		return findings.stream();
	}

	private static void judge(Scored scored, Indicator indicator, Tally tally) {
		BigDecimal weight = indicator.weight();
		Optional<Measure> target = Optional.ofNullable(indicator.target()).flatMap(Measure::of);
		Optional<Measure> actual = Optional.ofNullable(indicator.actual()).flatMap(Measure::of);
		if (weight == null) {
			tally.open.merge(UNWEIGHTED, 1, Integer::sum);
		}
		else if (target.isEmpty()) {
			judgeQuality(scored, indicator, weight, tally);
		}
		else if (actual.filter(target.get()::isComparable).isEmpty()) {
			tally.open.merge("实际完成值不是可与目标值相比的数", 1, Integer::sum);
		}
		else {
			BigDecimal expected = weight.multiply(target.get().reachedBy(actual.get()));
			judge(scored, indicator,
					Marks.rounds(indicator.score(), expected)
							|| (expected.compareTo(weight) == 0 && indicator.score().compareTo(weight) < 0),
					Marks.words(expected), tally);
		}
	}

	private static void judgeQuality(Scored scored, Indicator indicator, BigDecimal weight, Tally tally) {
		Optional<Band> band = Optional.ofNullable(indicator.actual()).flatMap(Band::of);
		if (band.isEmpty()) {
			tally.open.merge("实际完成值没有说明达成程度", 1, Integer::sum);
			return;
		}
		judge(scored, indicator, band.get().holds(indicator.score(), weight), band.get().words(weight), tally);
	}

	private static void judge(Scored scored, Indicator indicator, boolean holds, String expected, Tally tally) {
		if (holds) {
			tally.held++;
			return;
		}
		EvaluationSheet sheet = scored.sheet();
		tally.failures.add(ENTRY.at(sheet.place(), sheet.key(), indicator.name())
			.failed("指标“%s”（文件第 %d 行）目标值 %s，实际完成值 %s，按计分原则应得 %s 分，表中得 %s 分。".formatted(indicator.name(),
					indicator.line(), indicator.target(), indicator.actual(), expected,
					indicator.score().toPlainString()), "请按计分原则重新计算该项得分，或说明理由。"));
	}

}
