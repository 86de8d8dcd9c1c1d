package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Subject.Coded;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/** N6: the budgets of all 类 or 项 of a section add up to the budget of their total. */
final class ItemTotals implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N6-items", "各科目预算之和等于总预算",
			"逐项说明的各类（或各项）年初预算、全年预算，合计应等于前面所说的总数。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			if (statement.subject() instanceof Subject.ByName name && name.named().whole()) {
				for (Role role : List.of(Role.INITIAL, Role.ADJUSTED)) {
					statement.first(role)
						.flatMap((total) -> check(narrative, statement, total))
						.ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	private static Optional<Finding> check(ReadNarrative narrative, Statement whole, Told total) {
		Map<String, Told> parts = new LinkedHashMap<>();
		int length = 0;
		for (Statement statement : narrative.statements()) {
			if (statement.where().section() == whole.where().section() && statement.number() > whole.number()
					&& statement.subject() instanceof Coded row) {
				Optional<Told> told = statement.first(total.role());
				if (told.isEmpty() || (length != 0 && length != row.code().length())
						|| parts.put(row.code(), told.get()) != null) {
					return Optional.empty();
				}
				length = row.code().length();
			}
		}
		if (parts.size() < 2 || !isComplete(narrative, whole, parts)) {
			return Optional.empty();
		}
		Measured sum = parts.values()
			.stream()
			.map((told) -> Measured.of(told.number()))
			.reduce(Measured::plus)
			.orElseThrow();
		narrative.evaluated(total);
		parts.values().forEach(narrative::evaluated);
		Measured printed = Measured.of(total.number());
		String words = "“%s”：逐项合计 %s".formatted(total.quote(), ReadNarrative.wan(sum.fen()));
		var spot = narrative.spot(ENTRY, whole, total, null);
		return Optional.of((Math.abs(sum.fen() - printed.fen()) <= sum.half() + printed.half())
				? spot.passed(words + "，一致。")
				: spot.failed(words + "，相差 " + ReadNarrative.wan(printed.fen() - sum.fen()) + "。", "请核对各科目的预算数与总预算数。"));
	}

	/** Whether the rows spoken of make up the whole by their final amounts. */
	private static boolean isComplete(ReadNarrative narrative, Statement whole, Map<String, Told> parts) {
		Measured spent = new Measured(0, 0);
		for (Statement statement : narrative.statements()) {
			if (statement.where().section() == whole.where().section() && statement.number() > whole.number()
					&& statement.subject() instanceof Coded row && parts.containsKey(row.code())) {
				Optional<Told> amount = statement.amount();
				if (amount.isEmpty()) {
					return false;
				}
				spent = spent.plus(narrative.readings(statement, amount.get()).getLast());
			}
		}
		Measured all = spent;
		return whole.amount()
			.map((told) -> narrative.readings(whole, told))
			.orElse(List.of())
			.stream()
			.anyMatch((each) -> Math.abs(each.fen() - all.fen()) <= each.half() + all.half());
	}

}
