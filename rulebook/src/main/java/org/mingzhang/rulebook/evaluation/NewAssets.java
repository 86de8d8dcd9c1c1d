package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * B4: new assets that are mainly of a kind are bought: that kind is at least half of them
 * in the procurement lists, and no more than all.
 */
final class NewAssets implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("B4-assets", Kind.PLAUSIBILITY, Severity.EXPLAIN,
			"新增资产与采购清单相当", "情况说明写新增资产“主要是”某类的，采购清单中该类的金额不少于新增资产的一半，也不大于新增资产；不符的须说明。", "新增资产配置与政府采购的勾稽",
			Set.of(FilingKind.BUDGET));

	private static final Pattern TOLD = Pattern
		.compile("新增资产(?:预算)?(\\d+(?:\\.\\d+)?)(万元|元)[,;]主要(?:是|为)(\\p{IsHan}{2,10})");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.paragraphs()
			.flatMap((paragraph) -> TOLD.matcher(Words.bare(paragraph.text())).results())
			.map((told) -> finding(sheets, told));
	}

	private static Finding finding(Sheets sheets, MatchResult told) {
		String kind = told.group(3);
		Spot spot = ENTRY.at(new Place(null, null, null, "情况说明"), kind);
		Figure assets = Figure.of(new BigDecimal(told.group(1)), Unit.of(told.group(2)), 2).orElseThrow();
		Found bought = sheets.all()
			.stream()
			.flatMap((sheet) -> sheet.lists().values().stream())
			.flatMap((list) -> list.entries().stream())
			.filter((entry) -> Words.bare(entry.name()).equals(kind))
			.map(Entry::amount)
			.reduce(Found.BLANK, (one, other) -> one.plus(() -> other));
		String words = "情况说明写新增资产 %s，主要是%s".formatted(assets.words(), kind);
		if (!(bought instanceof Found.Told(Figure listed))) {
			return spot.notEvaluated(words, (bought instanceof Found.Unknown(String reason)) ? reason : "采购清单中没有这一类");
		}
		String both = words + "；采购清单中" + kind + "为 " + Figure.words(listed.fen(), assets.unit());
		boolean fits = listed.fen() <= assets.fen() + assets.half() && 2 * listed.fen() >= assets.fen() - assets.half();
		return fits ? spot.passed(both + "，相当。") : spot.failed(both + "，不相当。", "请核对新增资产与采购清单，或说明其余新增资产是什么。");
	}

}
