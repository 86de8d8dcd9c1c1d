package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * E4: a target that the table of the whole department words like a project's has the
 * project's number, or the sum of the projects'.
 */
final class AgreeingTargets implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E4-targets", Kind.TEXT, Severity.EXPLAIN, "同一指标在整体表与项目表中数值一致",
			"整体绩效表与项目绩效表用相同的文字写的指标，目标数值相同，或等于各项目之和。", "审计判定：同一指标两个数值", RuleEntry.ALL);

	private static final String OVERALL = "evaluation-overall";

	private static final String PROJECT = "evaluation-project";

	/** 办好各类干部培训班不少于 4 场, taken apart; shorter words may be about other things. */
	private static final Pattern TARGET = Pattern
		.compile("(\\p{IsHan}{6,})(不少于|不低于|不超过|达到|≥|≤)(\\d+(?:\\.\\d+)?)(%|\\p{IsHan}{1,2})");

	private record Mention(int sheet, String form, BigDecimal number, int line) {
	}

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		List<Finding> findings = mentions(sheets.filing().content().sheets()).entrySet()
			.stream()
			.filter((target) -> Stream.of(OVERALL, PROJECT)
				.allMatch((form) -> target.getValue().stream().anyMatch((mention) -> mention.form().equals(form))))
			.map((target) -> finding(sheets, target.getKey(), target.getValue()))
			.toList();
		boolean both = sheets.filing().has(OVERALL) && sheets.filing().has(PROJECT);
		return (findings.isEmpty() && both) ? Stream
			.of(ENTRY.at(sheets.filing().place(OVERALL), OVERALL).notEvaluated("整体表与项目表的同一指标", "两种表中没有用相同文字写的数量目标"))
				: findings.stream();
	}

	private static Map<String, List<Mention>> mentions(List<Sheet> sheets) {
		Map<String, List<Mention>> mentions = new LinkedHashMap<>();
		for (int sheet = 0; sheet < sheets.size(); sheet++) {
			for (Sheet.Row row : sheets.get(sheet).rows()) {
				Matcher matcher = TARGET.matcher(Words.bare(String.join("\n", row.cells()).replace("\n", "。")));
				while (matcher.find()) {
					String words = matcher.group(1) + matcher.group(2) + "…" + matcher.group(4);
					mentions.computeIfAbsent(words, (_) -> new ArrayList<>())
						.add(new Mention(sheet, sheets.get(sheet).form(), new BigDecimal(matcher.group(3)),
								row.line()));
				}
			}
		}
		return mentions;
	}

	private static Finding finding(Sheets sheets, String target, List<Mention> mentions) {
		Spot spot = ENTRY.at(new Place(null, null, null, "绩效指标“" + target + "”"), target);
		Map<Integer, BigDecimal> byProject = new LinkedHashMap<>();
		List<BigDecimal> overall = new ArrayList<>();
		List<String> places = new ArrayList<>();
		for (Mention mention : mentions) {
			places.add("%s第 %d 行为 %s".formatted(sheets.filing().addresses().form(mention.form()), mention.line(),
					mention.number().toPlainString()));
			if (mention.form().equals(OVERALL)) {
				overall.add(mention.number());
			}
			else if (mention.form().equals(PROJECT)) {
				byProject.putIfAbsent(mention.sheet(), mention.number());
			}
		}
		BigDecimal sum = byProject.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean agrees = overall.stream()
			.anyMatch((number) -> number.compareTo(sum) == 0
					|| byProject.values().stream().anyMatch((project) -> project.compareTo(number) == 0));
		String words = "指标“" + target + "”：" + String.join("，", places);
		return agrees ? spot.passed(words + "，相符。") : spot.failed(words + "，前后不一。", "请核对各表，改为一致的数值。");
	}

}
