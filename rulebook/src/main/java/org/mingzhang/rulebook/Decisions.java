package org.mingzhang.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.background.Decision;

/**
 * Carries out what the bureau decided about rules (审核规则调整决定): a rule that is switched off
 * evaluates nothing, another has another severity, and each result tells the number of
 * the decision.
 */
final class Decisions {

	private static final Comparator<Decision> BY_SIGNATURE = Comparator
		.comparing((Decision decision) -> decision.department() != null)
		.thenComparing(Decision::at)
		.thenComparing(Decision::number);

	/**
	 * Of several about a rule the one signed last counts; a waiver for the department
	 * before what holds for all.
	 */
	private final Map<String, Decision> byRule = new HashMap<>();

	Decisions(List<Decision> decisions) {
		decisions
			.forEach((decision) -> this.byRule.merge(decision.rule(), decision, BinaryOperator.maxBy(BY_SIGNATURE)));
	}

	/** The findings as the bureau wants them told. */
	List<Finding> carriedOut(List<Finding> findings) {
		if (this.byRule.isEmpty()) {
			return findings;
		}
		Map<String, Severity> gravest = new HashMap<>();
		findings.forEach((finding) -> gravest.merge(finding.rule(), finding.severity(),
				BinaryOperator.minBy(Comparator.naturalOrder())));
		return findings.stream().map((finding) -> {
			Decision decision = this.byRule.get(finding.rule());
			return (decision == null) ? finding : carriedOut(finding, decision, gravest.get(finding.rule()));
		}).toList();
	}

	private static Finding carriedOut(Finding finding, Decision decision, @Nullable Severity gravest) {
		Severity decided = decision.severity();
		if (decided == null) {
			return switchedOff(finding, decision);
		}
		boolean lowered = gravest != null && decided.compareTo(gravest) > 0;
		// where a template is milder in a column, a rule that is lowered does not get
		// stricter
		Severity severity = (lowered && finding.severity().compareTo(decided) > 0) ? finding.severity() : decided;
		return new Finding(finding.id(), finding.rule(), finding.kind(), severity, finding.state(), finding.place(),
				finding.comparison(), finding.message(), finding.operands(), finding.suspects(), finding.suggestion(),
				finding.reason(), finding.cause(), decision.number());
	}

	/** What it would have said is not told: the rule did not look. */
	private static Finding switchedOff(Finding finding, Decision decision) {
		String reason = "财政局决定（%s）自%s起停用本规则".formatted(decision.number(), decision.from());
		return new Finding(finding.id(), finding.rule(), finding.kind(), finding.severity(), State.NOT_EVALUATED,
				finding.place(), null, finding.place().printed() + "，未核对：" + reason + "。", List.of(), List.of(), null,
				reason, null, decision.number());
	}

}
