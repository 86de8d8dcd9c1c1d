package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/** N6: the projects listed add up to the project expenditure. */
final class ListedProjects implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N6-projects", "所列项目之和等于项目支出",
			"“项目支出主要用于”之后所列各项目的金额，合计应等于项目支出。");

	/** A list that says it is not complete. */
	private static final String AND_SO_ON = "等";

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		Map<Integer, List<Statement>> lists = new LinkedHashMap<>();
		for (Statement statement : narrative.statements()) {
			if (statement.first(Role.ITEM).isPresent()) {
				lists.computeIfAbsent(statement.where().section(), (_) -> new ArrayList<>()).add(statement);
			}
		}
		return lists.values().stream().map((list) -> check(narrative, list)).toList();
	}

	private static Finding check(ReadNarrative narrative, List<Statement> list) {
		List<Told> items = list.stream().map((each) -> each.first(Role.ITEM).orElseThrow()).toList();
		Statement first = list.getFirst();
		var whole = items.getFirst().whole();
		var spot = narrative.spot(ENTRY, first, items.getFirst(), null);
		String words = "项目支出所列 %d 个项目".formatted(items.size());
		List<Measured> wholes = (whole != null) ? narrative.readings(first, whole) : List.of();
		if (wholes.isEmpty() || items.size() == 1) {
			return spot.notEvaluated(words, wholes.isEmpty() ? "没有认出项目支出的合计" : "只列了一个项目");
		}
		Measured sum = items.stream().map((item) -> Measured.of(item.number())).reduce(Measured::plus).orElseThrow();
		boolean agrees = wholes.stream()
			.anyMatch((each) -> Math.abs(each.fen() - sum.fen()) <= each.half() + sum.half());
		boolean partial = items.stream().anyMatch((item) -> item.quote().contains(AND_SO_ON))
				&& wholes.stream().anyMatch((each) -> each.fen() > sum.fen());
		if (!agrees && partial) {
			return spot.notEvaluated(words, "清单未列全");
		}
		items.forEach(narrative::evaluated);
		String told = words + "合计 " + ReadNarrative.wan(sum.fen()) + "，项目支出 "
				+ ReadNarrative.wan(wholes.getFirst().fen());
		return agrees ? spot.passed(told + "，一致。")
				: spot.failed(told + "，相差 " + ReadNarrative.wan(sum.fen() - wholes.getFirst().fen()) + "。",
						"请核对各项目金额，补列遗漏的项目，使合计等于项目支出。");
	}

}
