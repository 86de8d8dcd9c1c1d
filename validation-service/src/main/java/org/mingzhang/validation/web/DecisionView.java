package org.mingzhang.validation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.validation.decision.KnownRules;
import org.mingzhang.validation.decision.RuleDecision;
import org.mingzhang.validation.decision.RuleDecision.Revocation;

/**
 * A decision as it is told.
 *
 * @param number its number, which results quote
 * @param district district of the bureau
 * @param districtName name of that district; null if the register lacks it
 * @param department the only department it is for; null for all of the district
 * @param rule id of the rule
 * @param ruleTitle what the rule is called; null if there is no such rule any more
 * @param severity the severity it has meanwhile; null if it is switched off
 * @param effect the severity, or {@code off}
 * @param from first day
 * @param until last day; null if it holds until revoked
 * @param reason why
 * @param by account that signed it
 * @param at when it was signed
 * @param standing {@code not-yet}, {@code in-force}, {@code expired} or {@code revoked},
 * today
 * @param notes what to bear in mind, a sentence each
 * @param history who did what, when and why
 * @param links where else to look
 */
record DecisionView(String number, String district, @Nullable String districtName, @Nullable String department,
		String rule, @Nullable String ruleTitle, @Nullable String severity, String effect, LocalDate from,
		@Nullable LocalDate until, String reason, String by, Instant at, String standing, List<String> notes,
		List<Act> history, Map<String, String> links) {

	static DecisionView of(RuleDecision kept, KnownRules rules, Registry registry, LocalDate today) {
		Decision decision = kept.decision();
		String severity = (decision.severity() != null) ? decision.severity().id() : null;
		return new DecisionView(decision.number(), kept.district(),
				registry.district(kept.district()).map(District::name).orElse(null), decision.department(),
				decision.rule(), rules.title(decision.rule()).orElse(null), severity,
				(severity != null) ? severity : "off", decision.from(), decision.until(), decision.reason(),
				decision.by(), decision.at(), kept.standing(today).id(), notes(kept, rules), history(kept),
				Map.of("self", path(decision.number()), "rule", "/rulebook#" + decision.rule()));
	}

	static String path(String number) {
		return "/api/v1/rules/decisions/" + number;
	}

	private static List<String> notes(RuleDecision kept, KnownRules rules) {
		Decision decision = kept.decision();
		List<String> notes = new ArrayList<>();
		if (rules.isBalance(decision.rule())) {
			notes.add((decision.severity() == null)
					? "这是基本平衡规则：停用期间，不平衡的文件也不会被发现；通常只宜改为须说明（explain）。 A sum that must hold: lowering it is usually enough."
					: "这是基本平衡规则：不平衡的文件说明原因后即可提交。 A sum that must hold: unbalanced filings may pass.");
		}
		if (decision.from().isBefore(RuleDecision.day(decision.at()))) {
			notes.add("起始日期早于签署日期：决定自签署之日起对审核生效，不追溯。 It holds for checks from the day it was signed.");
		}
		if (decision.until() == null) {
			notes.add("没有截止日期，撤销之前一直有效。 It holds until it is revoked.");
		}
		return notes;
	}

	private static List<Act> history(RuleDecision kept) {
		Decision decision = kept.decision();
		List<Act> history = new ArrayList<>();
		history.add(new Act("decided", decision.by(), decision.at(), decision.reason()));
		Revocation revocation = kept.revocation();
		if (revocation != null) {
			history.add(new Act("revoked", revocation.by(), revocation.at(), revocation.reason()));
		}
		return history;
	}

	/**
	 * What somebody did.
	 *
	 * @param act {@code decided} or {@code revoked}
	 * @param by account that signed
	 * @param at when
	 * @param reason why
	 */
	record Act(String act, String by, Instant at, String reason) {
	}

}
