package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * B4: the amounts told in 测算依据 make up the amount they explain. A text is taken apart no
 * further than it plainly says: an item fails only if each of its clauses has an amount,
 * and no choice among all amounts makes it up.
 */
final class Breakdowns implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("B4-breakdown", Kind.TEXT, Severity.EXPLAIN, "测算依据的分项之和等于测算数",
			"项目支出明细测算中，测算依据所列各项之和等于测算数；每一项内的分项之和等于该项金额。", "项目支出绩效目标表：测算依据及说明", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.all()
			.stream()
			.flatMap((sheet) -> sheet.lists()
				.values()
				.stream()
				.flatMap((list) -> list.entries().stream())
				.filter((entry) -> !entry.breakdown().isBlank())
				.flatMap((entry) -> check(sheet, entry)));
	}

	private static Stream<Finding> check(EvaluationSheet sheet, Entry entry) {
		List<CostItem> items = CostItem.of(entry.breakdown());
		List<Finding> findings = new ArrayList<>();
		findings.add(total(sheet, entry, items));
		for (int i = 0; i < items.size(); i++) {
			CostItem item = items.get(i);
			if (item.amount() != null && !item.parts().isEmpty()) {
				Spot spot = ENTRY.at(sheet.place(), sheet.key(), entry.name(), Integer.toString(i));
				findings.add(item(spot, entry, item, item.amount()));
			}
		}
		return findings.stream();
	}

	private static Finding total(EvaluationSheet sheet, Entry entry, List<CostItem> items) {
		Spot spot = ENTRY.at(sheet.place(), sheet.key(), entry.name());
		String subject = "“" + entry.name() + "”的测算依据";
		boolean told = items.size() > 1 && items.stream().allMatch((item) -> item.amount() != null);
		if (!told || !(entry.amount() instanceof Found.Told(Figure amount))) {
			return spot.notEvaluated(subject, told ? "测算数没有读到" : "测算依据没有逐项写出金额");
		}
		long sum = items.stream().mapToLong((item) -> Objects.requireNonNullElse(item.amount(), 0L)).sum();
		String words = "%s各项之和为 %s，测算数为 %s".formatted(subject, Figure.words(sum, Unit.WAN_YUAN),
				Figure.words(amount.fen(), Unit.WAN_YUAN));
		return (Math.abs(sum - amount.fen()) <= amount.half()) ? spot.passed(words + "，相符。")
				: spot.failed(words + "，不相符。", "请核对测算依据各项金额与测算数。");
	}

	private static Finding item(Spot spot, Entry entry, CostItem item, long amount) {
		String subject = "“%s”第 %d 项“%s”%s".formatted(entry.name(), item.number(), item.name(),
				Figure.words(amount, Unit.WAN_YUAN));
		if (item.isMadeUp()) {
			return spot.passed(subject + "，与其分项相符。");
		}
		List<Long> clauses = item.clauses();
		if (clauses.isEmpty()) {
			return spot.notEvaluated(subject, "分项没有逐一写出金额");
		}
		long sum = clauses.stream().mapToLong(Long::longValue).sum();
		return spot.failed("%s，而分项之和为 %s，相差 %s。".formatted(subject, Figure.words(sum, Unit.WAN_YUAN),
				Figure.words(Math.abs(sum - amount), Unit.WAN_YUAN)), "请核对该项及其分项的金额。");
	}

}
