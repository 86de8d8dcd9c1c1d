package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.Binding.Bound;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Direction;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N2: what changed against last year or a budget. The base is this year's amount less the
 * change; the rate is the change in that base; a base of nothing has no rate.
 */
final class Changes implements TextRule {

	private static final RuleEntry BASE = TextEntries.entry("N2-base", "增减额与本年数推得出上年数",
			"与上年（或预算）相比增减的金额，从本年数中还原出的基数不应为负；已知上年决算时应与之相等。");

	private static final RuleEntry RATE = TextEntries.entry("N2-rate", "增减比例等于增减额除以基数",
			"增减比例应等于增减额除以基数，基数由本年数与增减额还原；百分比末位可以相差 1。");

	private static final RuleEntry ZERO = TextEntries.entry("N2-zero-base", "基数为零不计算增减比例", "上年数（基数）为零时，没有增长或下降的百分比。");

	private static final RuleEntry DIRECTION = TextEntries.entry("N2-direction", "增减方向词与数字一致",
			"“增加”“减少”“增长”“下降”“持平”等方向词应与数字的增减方向一致，同一句前后一致。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(BASE, RATE, ZERO, DIRECTION);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			for (Told told : statement.told()) {
				if (told.role() == Role.CHANGE && told.direction() != null) {
					check(narrative, new Change(statement, told, rate(statement, told)), findings);
				}
			}
		}
		return findings;
	}

	/**
	 * A change of an amount.
	 *
	 * @param statement the statement that tells it
	 * @param told the change
	 * @param rate its rate, if the text tells one
	 */
	private record Change(Statement statement, Told told, @Nullable Told rate) {

		Measured base(Measured now, Direction direction) {
			Measured change = Measured.of(this.told.number());
			return (direction == Direction.MORE) ? now.minus(change) : now.plus(change);
		}

		Direction direction() {
			return (this.told.direction() == Direction.MORE) ? Direction.MORE : Direction.LESS;
		}

		Direction opposite() {
			return (direction() == Direction.MORE) ? Direction.LESS : Direction.MORE;
		}

	}

	private static @Nullable Told rate(Statement statement, Told change) {
		boolean after = false;
		for (Told told : statement.told()) {
			if (after && told.role() == Role.CHANGE) {
				return null;
			}
			if (after && told.role() == Role.RATE) {
				return told;
			}
			after |= told.equals(change);
		}
		return null;
	}

	private static void check(ReadNarrative narrative, Change change, List<Finding> findings) {
		contradiction(change).ifPresent((other) -> {
			narrative.evaluated(change.told());
			findings.add(narrative.spot(DIRECTION, change.statement(), other)
				.failed("“%s”与“%s”方向不一致。".formatted(change.told().quote(), other.quote()), "请核对这一句的增减方向词。"));
		});
		List<Measured> now = now(narrative, change);
		if (now.isEmpty()) {
			findings.add(narrative.spot(BASE, change.statement(), change.told(), null)
				.notEvaluated("“" + change.told().quote() + "”", "没有认出它所比较的本年数"));
			return;
		}
		narrative.evaluated(change.told());
		if (change.rate() != null) {
			findings.add(rate(narrative, change, change.rate(), now));
		}
		else {
			findings.add(base(narrative, change, now));
		}
	}

	/** A direction word of the same comparison that says otherwise. */
	private static Optional<Told> contradiction(Change change) {
		boolean none = change.told().number().value().signum() == 0;
		return change.statement()
			.find((other) -> !other.equals(change.told()) && other.direction() != null
					&& (other.equals(change.rate())
							? !isNothing(other) && other.direction() != change.told().direction()
							: other.role() == Role.RELATION && other.base() == change.told().base() && !none
									&& other.direction() != change.told().direction()));
	}

	private static boolean isNothing(Told told) {
		return told.number().value().signum() == 0;
	}

	/**
	 * This year's amount as told just before, elsewhere in the section, or in its cell.
	 */
	private static List<Measured> now(ReadNarrative narrative, Change change) {
		Statement statement = change.statement();
		Optional<Told> before = statement.before(change.told(),
				(told) -> told.isAmount() && (told.role() == Role.FINAL || told.role() == Role.STATED));
		return before.map((told) -> narrative.readings(statement, told))
			.orElseGet(() -> narrative.readings(statement, statement.subject()));
	}

	private static Finding rate(ReadNarrative narrative, Change change, Told rate, List<Measured> now) {
		String words = "“%s”“%s”".formatted(change.told().quote(), rate.quote());
		Measured delta = Measured.of(change.told().number());
		for (Measured each : now) {
			Measured base = change.base(each, change.direction());
			if (!isZero(base, change) && Percentages.agrees(rate.number(), delta, base)) {
				return narrative.spot(RATE, change.statement(), rate, cell(narrative, change))
					.passed(words + "：基数 " + ReadNarrative.wan(base.fen()) + "，比例相符。");
			}
		}
		Measured base = change.base(now.getLast(), change.direction());
		if (isZero(base, change)) {
			return narrative.spot(ZERO, change.statement(), rate, cell(narrative, change))
				.failed(words + "：由本年数推得基数为零，没有增减比例。", "请删去百分比，只写增减金额。");
		}
		if (now.stream()
			.map((each) -> change.base(each, change.opposite()))
			.anyMatch((other) -> other.fen() > 0 && Percentages.agrees(rate.number(), delta, other))) {
			return narrative.spot(DIRECTION, change.statement(), change.told(), cell(narrative, change))
				.failed(words + "：比例只与“" + change.opposite().word() + "”相符，与“" + change.direction().word() + "”不符。",
						"请核对方向词，应为“" + change.opposite().word() + "”。");
		}
		if (base.fen() < 0) {
			return negative(narrative, change, base);
		}
		String right = Percentages.exact(rate.number(), delta, base).toPlainString() + "%";
		return narrative.spot(RATE, change.statement(), rate, cell(narrative, change))
			.failed("%s：基数 %s，比例应为 %s，文字是 %s。".formatted(words, ReadNarrative.wan(base.fen()), right,
					rate.number().printed()), "请核对增减额与比例；如金额无误，比例应为 " + right + "。");
	}

	private static boolean isZero(Measured base, Change change) {
		return Math.abs(base.fen()) <= change.told().number().step();
	}

	private static Finding base(ReadNarrative narrative, Change change, List<Measured> now) {
		Measured base = change.base(now.getFirst(), change.direction());
		if (base.fen() < -base.half()
				&& now.stream().allMatch((each) -> change.base(each, change.direction()).fen() < -each.half())) {
			return negative(narrative, change, base);
		}
		return narrative.spot(BASE, change.statement(), change.told(), cell(narrative, change))
			.passed("“%s”：推得基数 %s。".formatted(change.told().quote(), ReadNarrative.wan(base.fen())));
	}

	private static Finding negative(ReadNarrative narrative, Change change, Measured base) {
		return narrative.spot(BASE, change.statement(), change.told(), cell(narrative, change))
			.failed("“%s”：由本年数推得的基数是 %s，不可能为负。".formatted(change.told().quote(), ReadNarrative.wan(base.fen())),
					"请核对增减额与方向词。");
	}

	private static @Nullable Cell cell(ReadNarrative narrative, Change change) {
		return narrative.bound(change.statement(), Role.STATED).map(Bound::cell).orElse(null);
	}

}
