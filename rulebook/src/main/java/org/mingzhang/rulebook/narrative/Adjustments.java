package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N5: the initial budget less what was moved out and with what joined it is the adjusted
 * budget; what was added cannot be spent under a budget that did not change.
 */
final class Adjustments implements TextRule {

	private static final RuleEntry ADJUSTED = TextEntries.entry("N5", "年初预算加减调剂等于调整后预算",
			"年初预算数减去年中调出、加上追加和上级拨款，应等于调整后预算数。");

	private static final RuleEntry SUPPLEMENT = TextEntries.entry("N5-supplement", "有追加时决算不应恰等于年初预算",
			"文字说明当年追加了经费，而年初预算数与支出决算数分文不差，两者不能同时成立，除非另有等额结余。");

	private static final String ADDED = "追加";

	@Override
	public List<RuleEntry> entries() {
		return List.of(ADJUSTED, SUPPLEMENT);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			adjusted(narrative, statement).ifPresent(findings::add);
			supplement(narrative, statement).ifPresent(findings::add);
		}
		return findings;
	}

	private static Optional<Finding> adjusted(ReadNarrative narrative, Statement statement) {
		Optional<Told> initial = statement.first(Role.INITIAL);
		Optional<Told> adjusted = statement.first(Role.ADJUSTED);
		List<Told> moves = statement.told()
			.stream()
			.filter((told) -> told.role() == Role.MOVED_IN || told.role() == Role.MOVED_OUT)
			.toList();
		if (initial.isEmpty() || adjusted.isEmpty() || moves.isEmpty()) {
			return Optional.empty();
		}
		long expected = initial.get().number().fen();
		long allowance = initial.get().number().step() / 2 + adjusted.get().number().step() / 2;
		for (Told move : moves) {
			expected += (move.role() == Role.MOVED_IN) ? move.number().fen() : -move.number().fen();
			allowance += move.number().step() / 2;
			narrative.evaluated(move);
		}
		narrative.evaluated(initial.get(), adjusted.get());
		String words = "“%s”到“%s”".formatted(initial.get().quote(), adjusted.get().quote());
		var spot = narrative.spot(ADJUSTED, statement, adjusted.get(), null);
		return Optional
			.of((Math.abs(expected - adjusted.get().number().fen()) <= allowance) ? spot.passed(words + "：加减相符。")
					: spot.failed("%s：加减调剂后应为 %s。".formatted(words, ReadNarrative.wan(expected)),
							"请核对年初预算、调剂和调整后预算；如前两项无误，调整后预算应为 " + ReadNarrative.wan(expected) + "。"));
	}

	private static Optional<Finding> supplement(ReadNarrative narrative, Statement statement) {
		Optional<Told> initial = statement.first(Role.INITIAL);
		Optional<Told> spent = statement.first(Role.FINAL);
		if (initial.isEmpty() || spent.isEmpty() || statement.first(Role.ADJUSTED).isPresent()
				|| !(statement.subject() instanceof Subject.ByName)) {
			return Optional.empty();
		}
		Optional<Told> added = narrative.statements()
			.stream()
			.filter((other) -> other.where().section() == statement.where().section())
			.flatMap((other) -> other.told().stream())
			.filter((told) -> told.role() == Role.ITEM && told.quote().contains(ADDED)
					&& told.number().value().signum() > 0)
			.findFirst();
		return added.map((told) -> {
			boolean same = initial.get().number().fen() == spent.get().number().fen();
			String words = "“%s”“%s”与“%s”".formatted(initial.get().quote(), spent.get().quote(), told.quote());
			var spot = narrative.spot(SUPPLEMENT, statement, initial.get(), null);
			narrative.evaluated(initial.get());
			return same ? spot.failed(words + "：有追加而决算恰等于年初预算。", "请核对年初预算数是否误填为调整后预算数或决算数，或说明等额结余。")
					: spot.passed(words + "：没有矛盾。");
		});
	}

}
