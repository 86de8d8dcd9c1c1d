package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Base;
import org.mingzhang.rulebook.narrative.wording.Direction;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * N4: a completion is the final amount divided by its budget; a budget of nothing has
 * none; 大于, 小于, 等于 and the difference told agree with both.
 */
final class Completions implements TextRule {

	private static final RuleEntry RATE = TextEntries.entry("N4-rate", "完成率等于决算除以预算",
			"完成预算的百分比应等于决算数（执行数）除以所说的预算数；百分比末位可以相差 1。");

	private static final RuleEntry ZERO = TextEntries.entry("N4-zero-budget", "预算为零没有完成率",
			"预算数为零时，没有完成预算的百分比（0÷0 也没有）。");

	private static final RuleEntry DIFFERENCE = TextEntries.entry("N4-difference", "比预算增减的金额等于决算与预算之差",
			"“比预算增加（减少）”的金额和方向应与决算数、预算数之差一致。");

	private static final RuleEntry RELATION = TextEntries.entry("N4-relation", "大于、小于、持平与数字一致",
			"“决算数大于（小于、等于）预算数”的说法应与两个数字一致。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(RATE, ZERO, DIFFERENCE, RELATION);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			for (Told told : statement.told()) {
				Base base = told.base();
				if (told.role() == Role.COMPLETION || told.role() == Role.JOINT_COMPLETION) {
					findings.add(completion(narrative, statement, told));
				}
				else if (told.role() == Role.RELATION && base != null && base.isBudget()) {
					findings.add(relation(narrative, statement, told, base));
				}
				else if (told.role() == Role.CHANGE && base != null && base.isBudget()) {
					difference(narrative, statement, told, base).ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	private static Finding completion(ReadNarrative narrative, Statement statement, Told rate) {
		boolean joint = rate.role() == Role.JOINT_COMPLETION;
		List<Measured> budgets = joint ? initial(statement)
				: budgets(narrative, statement, rate, (rate.base() != null) ? rate.base() : Base.BUDGET);
		List<Measured> finals = joint ? sum(statement) : finals(narrative, statement, rate);
		Spot spot = narrative.spot(RATE, statement, rate, cell(narrative, statement));
		if (budgets.isEmpty()) {
			return spot.notEvaluated("“" + rate.quote() + "”", "没有认出它的预算数");
		}
		mark(narrative, statement, rate);
		if (budgets.stream().allMatch((budget) -> budget.fen() == 0)) {
			return narrative.spot(ZERO, statement, rate, cell(narrative, statement))
				.failed("“%s”：%s预算数为零，没有完成率。".formatted(rate.quote(), name(statement)), "请删去完成预算的百分比，说明没有预算即可。");
		}
		if (finals.isEmpty()) {
			return spot.notEvaluated("“" + rate.quote() + "”", "没有认出它的决算数");
		}
		boolean agrees = finals.stream()
			.anyMatch((each) -> budgets.stream()
				.anyMatch((budget) -> budget.fen() != 0 && Percentages.agrees(rate.number(), each, budget)));
		if (agrees) {
			return spot.passed("“%s”：%s完成率相符。".formatted(rate.quote(), name(statement)));
		}
		Measured budget = budgets.stream().filter((each) -> each.fen() != 0).findFirst().orElseThrow();
		String right = Percentages.exact(rate.number(), finals.getFirst(), budget).toPlainString() + "%";
		return spot.failed("“%s”：%s决算 %s，预算 %s，完成率应为 %s，文字是 %s。".formatted(rate.quote(), name(statement),
				ReadNarrative.wan(finals.getFirst().fen()), ReadNarrative.wan(budget.fen()), right,
				rate.number().printed()), "请核对预算数、决算数与完成率；如金额无误，完成率应为 " + right + "。");
	}

	private static Finding relation(ReadNarrative narrative, Statement statement, Told told, Base base) {
		List<Measured> budgets = budgets(narrative, statement, told, base);
		List<Measured> finals = finals(narrative, statement, told);
		Spot spot = narrative.spot(RELATION, statement, told, cell(narrative, statement));
		if (budgets.isEmpty() || finals.isEmpty()) {
			return spot.notEvaluated("“" + told.quote() + "”", "没有认出所比的决算数或预算数");
		}
		mark(narrative, statement, told);
		boolean agrees = finals.stream()
			.anyMatch((each) -> budgets.stream()
				.anyMatch((budget) -> Direction.of(each.fen() - budget.fen()) == told.direction()));
		if (agrees) {
			return spot.passed("“%s”：%s与数字一致。".formatted(told.quote(), name(statement)));
		}
		String right = Direction.of(finals.getFirst().fen() - budgets.getFirst().fen()).comparison();
		return spot.failed(
				"“%s”：%s决算 %s，预算 %s，应为%s。".formatted(told.quote(), name(statement),
						ReadNarrative.wan(finals.getFirst().fen()), ReadNarrative.wan(budgets.getFirst().fen()), right),
				"请核对数字与“" + right + "”的说法。");
	}

	/** Nothing where the budget is not known; the base is then proved by its rate. */
	private static Optional<Finding> difference(ReadNarrative narrative, Statement statement, Told told, Base base) {
		List<Measured> budgets = budgets(narrative, statement, told, base);
		List<Measured> finals = finals(narrative, statement, told);
		if (budgets.isEmpty() || finals.isEmpty() || told.direction() == null) {
			return Optional.empty();
		}
		mark(narrative, statement, told);
		long delta = (told.direction() == Direction.MORE) ? told.number().fen() : -told.number().fen();
		boolean agrees = finals.stream()
			.anyMatch((each) -> budgets.stream()
				.anyMatch((budget) -> Math.abs(each.fen() - budget.fen() - delta) <= each.half() + budget.half()
						+ told.number().step() / 2));
		Spot spot = narrative.spot(DIFFERENCE, statement, told, cell(narrative, statement));
		if (agrees) {
			return Optional.of(spot.passed("“%s”：%s与决算、预算之差一致。".formatted(told.quote(), name(statement))));
		}
		long right = finals.getFirst().fen() - budgets.getFirst().fen();
		String words = Direction.of(right).word() + " " + ReadNarrative.wan(Math.abs(right));
		return Optional.of(spot.failed(
				"“%s”：%s决算 %s，预算 %s，应为%s。".formatted(told.quote(), name(statement),
						ReadNarrative.wan(finals.getFirst().fen()), ReadNarrative.wan(budgets.getFirst().fen()), words),
				"请核对金额与方向；如预算、决算无误，应为" + words + "。"));
	}

	private static void mark(ReadNarrative narrative, Statement statement, Told told) {
		narrative.evaluated(told);
		statement.told()
			.stream()
			.filter((each) -> each.isAmount()
					&& (each.role().isBudget() || each.role() == Role.FINAL || each.role() == Role.STATED))
			.forEach(narrative::evaluated);
	}

	private static List<Measured> finals(ReadNarrative narrative, Statement statement, Told told) {
		Optional<Told> before = statement
			.before(told, (each) -> each.isAmount() && (each.role() == Role.FINAL || each.role() == Role.STATED))
			.or(statement::amount);
		return before.map((each) -> narrative.readings(statement, each))
			.orElseGet(() -> narrative.readings(statement, statement.subject()));
	}

	/**
	 * The budget that is meant: the one named, or the last told before, or that of the
	 * form.
	 */
	private static List<Measured> budgets(ReadNarrative narrative, Statement statement, Told told, Base base) {
		Optional<Told> budget = switch (base) {
			case INITIAL -> statement.first(Role.INITIAL);
			case ADJUSTED -> statement.first(Role.ADJUSTED);
			case BUDGET, LAST_YEAR -> statement.before(told, (each) -> each.isAmount() && each.role().isBudget());
		};
		if (budget.isPresent()) {
			return narrative.readings(statement, budget.get());
		}
		return (base == Base.INITIAL) ? List.of()
				: narrative.bound(statement, Role.BUDGET).map(Measured::of).map(List::of).orElse(List.of());
	}

	private static List<Measured> initial(Statement statement) {
		return statement.first(Role.INITIAL).map((told) -> List.of(Measured.of(told.number()))).orElse(List.of());
	}

	private static List<Measured> sum(Statement statement) {
		return statement.told()
			.stream()
			.filter((each) -> each.role() == Role.FINAL)
			.map((each) -> Measured.of(each.number()))
			.reduce(Measured::plus)
			.map(List::of)
			.orElse(List.of());
	}

	private static String name(Statement statement) {
		return statement.subject().label().isEmpty() ? "" : statement.subject().label() + "，";
	}

	private static @Nullable Cell cell(ReadNarrative narrative, Statement statement) {
		return narrative.bound(statement, Role.FINAL).map(Binding.Bound::cell).orElse(null);
	}

}
