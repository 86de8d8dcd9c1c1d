package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.SheetShape.Field;
import org.mingzhang.forms.template.SheetShape.Table;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** B5: a share or a rate printed in a table is its part divided by its whole. */
final class Shares implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("B5-share", Kind.TEXT, Severity.EXPLAIN, "绩效目标表的占比、执行率算得正确",
			"整体绩效目标表的占比等于该项除以合计，项目绩效目标表的执行率等于执行数除以预算数，末位可差一。", "绩效目标表：占比、执行率", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.all()
			.stream()
			.flatMap((sheet) -> sheet.shape()
				.tables()
				.stream()
				.flatMap((table) -> table.columns()
					.stream()
					.filter((column) -> column.part() != null)
					.flatMap((column) -> check(sheets, sheet, table, column))));
	}

	private static Stream<Finding> check(Sheets sheets, EvaluationSheet sheet, Table table, Field column) {
		String part = Objects.requireNonNull(column.part());
		String whole = Objects.requireNonNullElse(column.whole(), part);
		return table.figures()
			.stream()
			.flatMap((figure) -> Optional.ofNullable(sheet.rates().get(figure.id() + "/" + column.id()))
				.map((printed) -> finding(sheet, column, name(sheets, figure, column), figure.id(), printed,
						sheet.figure(figure.id() + "/" + part),
						sheet.figure(whole.contains("/") ? whole : figure.id() + "/" + whole)))
				.stream());
	}

	private static String name(Sheets sheets, Field figure, Field column) {
		return Words.inYear(figure.labels(), sheets.filing().content().year()).getFirst() + "的"
				+ column.labels().getFirst();
	}

	private static Finding finding(EvaluationSheet sheet, Field column, String name, String figure, BigDecimal printed,
			Found part, Found whole) {
		Spot spot = ENTRY.at(sheet.place(), sheet.key(), figure, column.id());
		Optional<BigDecimal> ratio = Marks.ratio(part, whole);
		if (ratio.isEmpty()) {
			return spot.notEvaluated(name, "分子、分母没有读到，或分母为 0");
		}
		BigDecimal percent = ratio.get().multiply(Marks.HUNDRED);
		String words = "%s应为 %s%%，表中为 %s%%".formatted(name, Marks.words(percent), printed.toPlainString());
		return Marks.nearlyRounds(printed, percent) ? spot.passed(words + "，相符。")
				: spot.failed(words + "，不相符。", "请核对两个数与它们的比例。");
	}

}
