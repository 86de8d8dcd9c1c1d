package org.mingzhang.validation.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.validation.decision.RuleDecision.Revocation;

/** Keeps decisions as long as a test runs. */
public final class InMemoryDecisions implements DecisionStore {

	private final List<RuleDecision> decisions = new ArrayList<>();

	private final Map<String, Draft> drafts = new HashMap<>();

	private final Map<String, String> numbers = new HashMap<>();

	@Override
	public synchronized Kept add(Draft draft) {
		Draft known = this.drafts.putIfAbsent(draft.key(), draft);
		if (known != null) {
			return known.fingerprint().equals(draft.fingerprint())
					? new Kept.Repeated(find(this.numbers.get(draft.key())).orElseThrow()) : new Kept.KeyTaken();
		}
		String prefix = draft.district() + "-" + RuleDecision.day(draft.at()).getYear() + "-";
		long next = 1 + this.decisions.stream().filter((kept) -> kept.decision().number().startsWith(prefix)).count();
		this.numbers.put(draft.key(), prefix + next);
		RuleDecision added = new RuleDecision(draft.district(),
				new Decision(prefix + next, draft.rule(), draft.department(), draft.severity(), draft.from(),
						draft.until(), draft.reason(), draft.by(), draft.at()),
				null);
		this.decisions.addFirst(added);
		return new Kept.Added(added);
	}

	@Override
	public synchronized Optional<RuleDecision> find(String number) {
		return this.decisions.stream().filter((kept) -> kept.decision().number().equals(number)).findFirst();
	}

	@Override
	public synchronized List<RuleDecision> list(@Nullable String district, @Nullable String rule) {
		return this.decisions.stream()
			.filter((kept) -> district == null || kept.district().equals(district))
			.filter((kept) -> rule == null || kept.decision().rule().equals(rule))
			.toList();
	}

	@Override
	public synchronized boolean revoke(String number, Revocation revocation) {
		Optional<RuleDecision> standing = find(number).filter((kept) -> kept.revocation() == null);
		standing.ifPresent((kept) -> this.decisions.set(this.decisions.indexOf(kept), kept.revoked(revocation)));
		return standing.isPresent();
	}

}
