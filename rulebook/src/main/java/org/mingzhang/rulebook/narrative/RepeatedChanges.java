package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/** N2: the same change is the same wherever it is repeated. */
final class RepeatedChanges implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N2-repeat", "同一增减额前后一致",
			"同一项目与同一基数相比的增减额和方向，在情况说明各处应当一致。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	/** Where a change is told. */
	private record Telling(Statement statement, Told told) {

		boolean saysTheSameAs(Telling other) {
			return this.told.direction() == other.told.direction()
					&& this.told.number().fen() == other.told.number().fen();
		}

	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		Map<String, List<Telling>> bySubject = new LinkedHashMap<>();
		for (Statement statement : narrative.statements()) {
			for (Told told : statement.told()) {
				if (told.role() == Role.CHANGE && told.base() != null && isNamed(statement.subject())) {
					bySubject.computeIfAbsent(statement.subject().key() + told.base(), (_) -> new ArrayList<>())
						.add(new Telling(statement, told));
				}
			}
		}
		List<Finding> findings = new ArrayList<>();
		bySubject.values().forEach((tellings) -> compare(narrative, tellings, findings));
		return findings;
	}

	private static boolean isNamed(Subject subject) {
		return subject instanceof Subject.ByName || subject instanceof Subject.Coded;
	}

	private static void compare(ReadNarrative narrative, List<Telling> tellings, List<Finding> findings) {
		Telling first = tellings.getFirst();
		for (Telling other : tellings.subList(1, tellings.size())) {
			narrative.evaluated(first.told(), other.told());
			String words = "“%s”与第%d行“%s”".formatted(other.told().quote(), first.statement().where().line(),
					first.told().quote());
			findings.add(other.saysTheSameAs(first)
					? narrative.spot(ENTRY, other.statement(), other.told()).passed(words + "一致。")
					: narrative.spot(ENTRY, other.statement(), other.told()).failed(words + "不一致。", "请核对两处的增减额和方向词。"));
		}
	}

}
