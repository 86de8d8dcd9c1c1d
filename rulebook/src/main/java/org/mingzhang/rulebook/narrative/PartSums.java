package org.mingzhang.rulebook.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.sentence.Quantity;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.narrative.wording.Wordings.Sum;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N7: procurement is goods, works and services; vehicles are those of all kinds; running
 * costs are fuel, repair, insurance and the rest; staff are those of all kinds.
 */
final class PartSums implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N7", "合计等于所列各部分之和",
			"政府采购总额等于货物、工程、服务之和；车辆总数等于各类车辆之和；公务用车运行费等于燃油、维修、保险等之和；人员总数等于各类人员之和。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Sum sum : narrative.wordings().sums()) {
			for (Statement statement : narrative.statements()) {
				if (statement.subject().key().equals(sum.whole())) {
					amount(statement).flatMap((whole) -> check(narrative, sum, statement, whole))
						.ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	private static Optional<Told> amount(Statement statement) {
		return statement.amount().or(() -> statement.first(Role.COUNT));
	}

	/** The parts follow their whole; another whole or a repeated part ends them. */
	private static Optional<Finding> check(ReadNarrative narrative, Sum sum, Statement statement, Told whole) {
		List<Told> parts = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>();
		for (Statement other : narrative.statements()) {
			if (other.number() > statement.number() && other.where().equals(statement.where())) {
				Optional<Told> part = amount(other).filter((told) -> isSameUnit(told, whole));
				if (narrative.wordings()
					.sums()
					.stream()
					.anyMatch((each) -> each.whole().equals(other.subject().key()))) {
					break;
				}
				if (sum.parts().contains(other.subject().key()) && part.isPresent()) {
					if (sum.parts().size() > 1 && !names.add(other.subject().key())) {
						break;
					}
					parts.add(part.get());
				}
			}
		}
		return parts.isEmpty() ? Optional.empty() : compare(narrative, sum, statement, whole, parts);
	}

	private static boolean isSameUnit(Told told, Told whole) {
		return told.number().measure() == whole.number().measure();
	}

	private static Optional<Finding> compare(ReadNarrative narrative, Sum sum, Statement statement, Told whole,
			List<Told> parts) {
		BigDecimal total = parts.stream().map((part) -> value(part.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal allowance = parts.stream()
			.map((part) -> half(part.number()))
			.reduce(half(whole.number()), BigDecimal::add);
		BigDecimal difference = value(whole.number()).subtract(total);
		boolean agrees = difference.abs().compareTo(allowance) <= 0;
		boolean partial = difference.signum() > 0 && (parts.size() == 1 || (sum.atMost() && !isClosed(parts)));
		if (!agrees && partial) {
			return Optional.empty();
		}
		narrative.evaluated(whole);
		parts.forEach(narrative::evaluated);
		String words = "“%s”：所列各部分之和 %s".formatted(whole.quote(), printed(whole.number(), total));
		var spot = narrative.spot(ENTRY, statement, whole);
		return Optional.of(agrees ? spot.passed(words + "，一致。")
				: spot.failed(words + "，相差 " + printed(whole.number(), difference.abs()) + "。", "请核对合计与各部分的数字。"));
	}

	/** Whether the last part is the rest: 其他. */
	private static boolean isClosed(List<Told> parts) {
		return parts.getLast().quote().contains("其他") || parts.getLast().quote().contains("其它");
	}

	private static BigDecimal value(Quantity quantity) {
		return switch (quantity.measure()) {
			case AMOUNT -> BigDecimal.valueOf(quantity.fen());
			case COUNT, PERCENT -> quantity.value();
		};
	}

	private static BigDecimal half(Quantity quantity) {
		return switch (quantity.measure()) {
			case AMOUNT -> BigDecimal.valueOf(quantity.step() / 2);
			case COUNT, PERCENT -> BigDecimal.ZERO;
		};
	}

	private static String printed(Quantity like, BigDecimal value) {
		return switch (like.measure()) {
			case AMOUNT -> ReadNarrative.wan(value.longValueExact());
			case COUNT, PERCENT -> value.toPlainString() + like.unit();
		};
	}

}
