package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.SheetShape.Section;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * B4: what projects buy by the lists in their tables (采购清单) is in the procurement that
 * the narrative tells. That may hold more, because basic expenditure buys too.
 */
final class ToldSums implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("B4-procurement", Kind.TEXT, Severity.EXPLAIN,
			"采购清单与情况说明的采购预算一致", "各项目绩效目标表的采购清单之和不大于情况说明的政府采购预算；小于的，差额须是基本支出中的采购。", "项目采购与政府采购预算的勾稽", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.filing()
			.template()
			.sheets()
			.stream()
			.filter((template) -> template.shape() != null)
			.flatMap((template) -> template.shape()
				.lists()
				.stream()
				.filter((list) -> !list.told().isEmpty())
				.flatMap((list) -> check(sheets, template, list)));
	}

	private static Stream<Finding> check(Sheets sheets, SheetTemplate template, Section list) {
		Found sum = sheets.of(template.id())
			.map((sheet) -> sheet.figure(list.id()))
			.reduce(Found.BLANK, (one, other) -> one.plus(() -> other));
		Spot spot = ENTRY.at(sheets.filing().place(template.id()), template.id(), list.id());
		if (sum instanceof Found.Blank) {
			return Stream.of();
		}
		if (sum instanceof Found.Told(Figure listed)) {
			return Stream.of(told(sheets, list).map((told) -> judge(spot, listed, told))
				.orElseGet(() -> spot.notEvaluated("采购清单之和 " + listed.words(), "情况说明没有写政府采购预算的金额")));
		}
		return Stream.of(spot.notEvaluated("采购清单之和", ((Found.Unknown) sum).reason()));
	}

	private static Finding judge(Spot spot, Figure listed, Figure told) {
		String words = "各项目采购清单之和为 %s，情况说明的政府采购预算为 %s".formatted(listed.words(), told.words());
		long difference = listed.fen() - told.fen();
		long allowance = (long) listed.half() + told.half();
		if (Math.abs(difference) <= allowance) {
			return spot.passed(words + "，相符。");
		}
		if (difference < 0) {
			return spot.notEvaluated(words, "政府采购预算还可能包括基本支出中的采购");
		}
		return spot.failed(words + "，清单多出 " + Figure.words(difference, told.unit()) + "。",
				"请核对采购清单与政府采购预算，改正其一，或说明不纳入政府采购预算的部分。");
	}

	/** The first amount that a phrase of the template stands before. */
	private static Optional<Figure> told(Sheets sheets, Section list) {
		Pattern pattern = Pattern.compile("(?<!上年|去年)(?:"
				+ list.told().stream().map(Words::bare).map(Pattern::quote).collect(Collectors.joining("|"))
				+ ")(?:金额|总额|为|共|计|安排)*(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(万元|元)");
		return sheets.paragraphs()
			.map(Paragraph::text)
			.map(Words::bare)
			.map(pattern::matcher)
			.filter(Matcher::find)
			.findFirst()
			.flatMap((matcher) -> Figure.of(new BigDecimal(matcher.group(1).replace(",", "")),
					Unit.of(matcher.group(2)), 2));
	}

}
