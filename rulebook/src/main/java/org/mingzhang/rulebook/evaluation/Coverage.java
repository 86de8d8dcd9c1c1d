package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E4: the narrative counts the projects that have a table, and their money. */
final class Coverage implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E4-coverage", Kind.TEXT, Severity.EXPLAIN, "项目个数、金额与所附各表一致",
			"情况说明所写的绩效目标或自评的项目个数与所附的表数一致，资金与各表执行数之和一致。", "绩效目标、绩效自评结果随预决算公开的要求", RuleEntry.ALL);

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
			.filter((template) -> template.shape() != null && !template.shape().counted().isEmpty())
			.flatMap((template) -> check(sheets, template.id(), template.printedName(), template.shape().counted()));
	}

	private static Stream<Finding> check(Sheets sheets, String form, String name, List<String> counted) {
		List<EvaluationSheet> present = sheets.of(form).toList();
		List<Finding> findings = new ArrayList<>();
		for (Paragraph paragraph : sheets.paragraphs().toList()) {
			for (String pattern : counted) {
				Matcher matcher = Pattern.compile(pattern).matcher(Words.bare(paragraph.text()));
				while (matcher.find()) {
					findings.add(count(sheets, form, present, paragraph, matcher));
					if (pattern.contains("?<a>")) {
						findings.add(amount(sheets, form, present, paragraph, matcher));
					}
				}
			}
		}
		if (findings.isEmpty() && !present.isEmpty()) {
			findings.add(ENTRY.at(sheets.filing().place(form), form)
				.notEvaluated(name + "共 " + present.size() + " 张", "情况说明没有写项目个数"));
		}
		return findings.stream();
	}

	private static Finding count(Sheets sheets, String form, List<EvaluationSheet> present, Paragraph paragraph,
			Matcher matcher) {
		Spot spot = ENTRY.at(sheets.filing().place(form), form, matcher.pattern().pattern(), "count");
		String group = group(matcher, "n");
		boolean groups = group == null;
		int told = Integer.parseInt((group != null) ? group : String.valueOf(group(matcher, "least")));
		String words = "情况说明（第 %d 行）写“%s”，文件中有 %d 张".formatted(paragraph.line(), matcher.group(), present.size());
		if (present.isEmpty()) {
			return spot.notEvaluated(words, "文件的文字中没有这种表");
		}
		boolean holds = groups ? present.size() >= told : present.size() == told;
		return holds ? spot.passed(words + "，相符。") : spot.failed(words + "，不相符。", "请补齐各项目的表，或改正情况说明中的个数。");
	}

	private static Finding amount(Sheets sheets, String form, List<EvaluationSheet> present, Paragraph paragraph,
			Matcher matcher) {
		Spot spot = ENTRY.at(sheets.filing().place(form), form, matcher.pattern().pattern(), "amount");
		Figure told = Figure.of(new BigDecimal(matcher.group("a")), Unit.WAN_YUAN, 2).orElseThrow();
		Found sum = Found.BLANK;
		for (EvaluationSheet sheet : present) {
			sum = sum.plus(() -> sheet.figure("spent"));
		}
		String words = "情况说明（第 %d 行）写资金 %s".formatted(paragraph.line(), told.words());
		if (!(sum instanceof Found.Told(Figure spent)) || Integer.parseInt(matcher.group("n")) != present.size()) {
			return spot.notEvaluated(words, (sum instanceof Found.Unknown(String reason)) ? reason : "文件中的表与所写个数不符");
		}
		String both = words + "，各表执行数之和为 " + spent.words();
		return (Math.abs(spent.fen() - told.fen()) <= spent.half() + told.half()) ? spot.passed(both + "，相符。")
				: spot.failed(both + "，不相符。", "请核对各项目的执行数与情况说明中的资金数。");
	}

	private static @Nullable String group(Matcher matcher, String name) {
		return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
	}

}
