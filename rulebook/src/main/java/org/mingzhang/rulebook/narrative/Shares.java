package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** N3: a share is the part divided by its whole. */
final class Shares implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N3", "占比等于部分除以总体", "占比应等于该项金额除以所说的总体；百分比末位可以相差 1。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			for (Told told : statement.told()) {
				if (told.role() == Role.SHARE) {
					findings.add(check(narrative, statement, told));
				}
			}
		}
		return findings;
	}

	private static Finding check(ReadNarrative narrative, Statement statement, Told share) {
		Spot spot = narrative.spot(ENTRY, statement, share);
		Optional<Told> part = statement.before(share,
				(told) -> told.isAmount() && (told.role() == Role.STATED || told.role() == Role.FINAL));
		List<Measured> wholes = wholes(narrative, statement, share);
		if (part.isEmpty() || wholes.isEmpty()) {
			return spot.notEvaluated("“" + share.quote() + "”", part.isEmpty() ? "没有认出它的部分" : "没有认出它的总体");
		}
		Told amount = part.get();
		List<Measured> parts = narrative.readings(statement, amount);
		narrative.evaluated(amount, share);
		String words = "“%s”“%s”".formatted(amount.quote(), share.quote());
		if (wholes.stream().allMatch((whole) -> whole.fen() == 0)) {
			return spot.failed(words + "：总体为零，没有占比。", "请删去百分比。");
		}
		boolean agrees = parts.stream()
			.anyMatch((each) -> wholes.stream()
				.anyMatch((whole) -> whole.fen() != 0 && Percentages.agrees(share.number(), each, whole)));
		if (agrees) {
			return spot.passed(words + "：比例相符。");
		}
		Measured whole = wholes.getLast();
		String right = Percentages.exact(share.number(), parts.getLast(), whole).toPlainString() + "%";
		return spot.failed("%s：总体 %s，占比应为 %s，文字是 %s。".formatted(words, ReadNarrative.wan(whole.fen()), right,
				share.number().printed()), "请核对金额与占比；如金额无误，占比应为 " + right + "。");
	}

	/** The whole as named, or the last total told before in the section. */
	private static List<Measured> wholes(ReadNarrative narrative, Statement statement, Told share) {
		Subject named = share.whole();
		if (named != null) {
			return (named instanceof Subject.Unknown) ? List.of()
					: narrative.readings(statement, named).stream().toList();
		}
		return narrative.statements()
			.stream()
			.filter((other) -> other.where().section() == statement.where().section()
					&& other.number() < statement.number())
			.filter((other) -> other.subject() instanceof Subject.ByName name && name.named().whole()
					&& other.amount().isPresent())
			.reduce((_, later) -> later)
			.map((other) -> narrative.readings(other, other.amount().orElseThrow()))
			.orElse(List.of());
	}

}
