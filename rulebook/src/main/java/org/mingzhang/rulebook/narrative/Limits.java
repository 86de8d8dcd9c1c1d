package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N7: contracts with small enterprises are part of those with small and medium ones, and
 * these of all procurement; the vehicles kept are those of the assets.
 */
final class Limits implements TextRule {

	private static final RuleEntry SMALL = TextEntries.entry("N7-sme", "小微企业不大于中小企业，中小企业不大于采购总额",
			"授予小微企业的合同金额不大于授予中小企业的，授予中小企业的不大于政府采购总额；面向中小企业预留的与其他采购中由中小企业中标的，合计也不大于总额。");

	private static final RuleEntry KEPT = TextEntries.entry("N7-vehicles", "公务用车保有量等于国有资产中的车辆数",
			"“三公”经费说明中的公务用车保有量，应等于国有资产占用情况中的车辆总数。");

	/** Each is at most the next. */
	private static final List<List<String>> AT_MOST = List.of(List.of("procurement.small", "procurement.medium"),
			List.of("procurement.medium", "procurement.total"));

	private static final List<String> WON = List.of("procurement.won.medium", "procurement.won.other");

	@Override
	public List<RuleEntry> entries() {
		return List.of(SMALL, KEPT);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (List<String> pair : AT_MOST) {
			atMost(narrative, List.of(pair.getFirst()), pair.getLast()).ifPresent(findings::add);
		}
		atMost(narrative, WON, "procurement.total").ifPresent(findings::add);
		kept(narrative).ifPresent(findings::add);
		return findings;
	}

	private static Optional<Finding> atMost(ReadNarrative narrative, List<String> parts, String whole) {
		List<Statement> found = parts.stream()
			.flatMap((part) -> first(narrative, part).filter((each) -> each.amount().isPresent()).stream())
			.toList();
		Optional<Statement> all = first(narrative, whole).filter((each) -> each.amount().isPresent());
		if (found.size() < parts.size() || all.isEmpty()) {
			return Optional.empty();
		}
		List<Told> amounts = found.stream().map((each) -> each.amount().orElseThrow()).toList();
		Told total = all.get().amount().orElseThrow();
		long sum = amounts.stream().mapToLong((told) -> told.number().fen()).sum();
		amounts.forEach(narrative::evaluated);
		narrative.evaluated(total);
		String words = "“%s”合计 %s，“%s”".formatted(String.join("”“", amounts.stream().map(Told::quote).toList()),
				ReadNarrative.wan(sum), total.quote());
		var spot = narrative.spot(SMALL, found.getFirst(), amounts.getFirst(), null);
		return Optional.of((sum <= total.number().fen() + total.number().step()) ? spot.passed(words + "，没有超过。")
				: spot.failed(words + "，部分超过了总体。", "请核对合同金额与采购总额。"));
	}

	private static Optional<Finding> kept(ReadNarrative narrative) {
		Optional<Statement> kept = first(narrative, "vehicles.kept")
			.filter((each) -> each.first(Role.COUNT).isPresent());
		Optional<Statement> owned = first(narrative, "vehicles.total")
			.filter((each) -> each.first(Role.COUNT).isPresent());
		if (kept.isEmpty() || owned.isEmpty()) {
			return Optional.empty();
		}
		Told one = kept.get().first(Role.COUNT).orElseThrow();
		Told other = owned.get().first(Role.COUNT).orElseThrow();
		String words = "“%s”与“%s”".formatted(one.quote(), other.quote());
		var spot = narrative.spot(KEPT, kept.get(), one, null);
		return Optional.of((one.number().value().compareTo(other.number().value()) == 0) ? spot.passed(words + "一致。")
				: spot.failed(words + "不一致。", "请核对车辆数；如有不用财政拨款开支的车辆，请说明。"));
	}

	private static Optional<Statement> first(ReadNarrative narrative, String subject) {
		Stream<Statement> all = narrative.statements().stream();
		return all.filter((statement) -> statement.subject().key().equals(subject)).findFirst();
	}

}
