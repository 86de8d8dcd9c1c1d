package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E3: every project that was evaluated has one rating (优、良、合格、不合格). */
final class RatedProjects implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E3-ratings", Kind.TEXT, Severity.EXPLAIN, "各评级项目数之和＝自评项目数",
			"情况说明所写绩效评级为优、良、合格、不合格的项目数之和等于绩效自评的项目数。", "上海市部门决算公开文本：预算绩效管理情况", Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final Pattern EVALUATED = Pattern.compile("绩效自评的(?:20\\d{2}年度)?项目(\\d{1,4})个");

	private static final Pattern RATED = Pattern.compile("评级为[\"“”]?(?:优|良|中|差|合格|不合格)[\"“”]?的项目(\\d{1,4})个");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		String text = String.join("", sheets.paragraphs().map(Paragraph::text).map(Words::bare).toList());
		Matcher evaluated = EVALUATED.matcher(text);
		return evaluated.find() ? Stream.of(finding(text, Integer.parseInt(evaluated.group(1)))) : Stream.of();
	}

	private static Finding finding(String text, int evaluated) {
		Spot spot = ENTRY.at(new Place(null, null, null, "情况说明"));
		List<Integer> rated = RATED.matcher(text).results().map((rating) -> Integer.valueOf(rating.group(1))).toList();
		String words = "情况说明写绩效自评的项目 " + evaluated + " 个";
		if (rated.isEmpty()) {
			return spot.notEvaluated(words, "情况说明没有写各评级的项目数");
		}
		int sum = rated.stream().mapToInt(Integer::intValue).sum();
		String both = words + "，各评级的项目共 " + sum + " 个";
		return (sum == evaluated) ? spot.passed(both + "，相符。") : spot.failed(both + "，不相符。", "请核对各评级的项目数。");
	}

}
