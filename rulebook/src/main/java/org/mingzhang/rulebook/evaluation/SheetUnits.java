package org.mingzhang.rulebook.evaluation;

import java.util.List;
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

/** E4: all amounts of a table are in the unit it prints. */
final class SheetUnits implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E4-unit", Kind.COMPLETENESS, Severity.EXPLAIN, "自评表金额单位一致",
			"自评表各项金额用表中所印的单位；用别的单位的，须在数字后注明。", "财政部预决算公开检查：金额单位不明", Set.of(FilingKind.FINAL_ACCOUNTS));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().map(SheetUnits::finding);
	}

	private static Finding finding(Scored scored) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key());
		if (sheet.figures().values().stream().noneMatch(Found.Told.class::isInstance)) {
			return spot.notEvaluated(sheet.name() + "的金额单位", "表中没有读到金额");
		}
		List<String> wrong = sheet.figures()
			.entrySet()
			.stream()
			.filter((figure) -> figure.getValue() instanceof Found.Told(Figure told) && told.misprinted())
			.map((figure) -> sheet.label(figure.getKey()) + " " + ((Found.Told) figure.getValue()).figure().words())
			.sorted()
			.toList();
		if (wrong.isEmpty()) {
			return spot.passed(sheet.name() + "：各项金额单位一致。");
		}
		return spot.failed(
				sheet.name() + "：表中所印单位是万元，" + wrong.stream().collect(Collectors.joining("、")) + " 是以元填的，没有注明。",
				"请换算为万元，或在数字后注明“元”。");
	}

}
