package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** B4: the items of 测算依据 are numbered one after the other. */
final class ItemNumbers implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("B4-numbering", Kind.COMPLETENESS, Severity.EXPLAIN,
			"测算依据编号连续", "测算依据各项的编号从 1 起连续，不重号、不漏号；重号、漏号常因漏写或多写一项。", "公开文本的规范性要求", RuleEntry.ALL);

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
				.map((entry) -> finding(sheet, entry)));
	}

	private static Finding finding(EvaluationSheet sheet, Entry entry) {
		Spot spot = ENTRY.at(sheet.place(), sheet.key(), entry.name());
		List<Integer> numbers = CostItem.of(entry.breakdown()).stream().map(CostItem::number).toList();
		if (numbers.size() < 2) {
			return spot.notEvaluated("“" + entry.name() + "”的测算依据", "测算依据没有分项编号");
		}
		String words = "“%s”测算依据（第 %d 行起）的编号为 %s".formatted(entry.name(), entry.line(),
				String.join("、", numbers.stream().map(String::valueOf).toList()));
		boolean runs = IntStream.range(0, numbers.size()).allMatch((at) -> numbers.get(at) == at + 1);
		return runs ? spot.passed(words + "，连续。") : spot.failed(words + "，不连续。", "请改正编号，并核对是否漏写或多写一项。");
	}

}
