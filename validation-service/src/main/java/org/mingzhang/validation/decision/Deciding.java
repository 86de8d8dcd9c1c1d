package org.mingzhang.validation.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.validation.decision.DecisionStore.Draft;
import org.mingzhang.validation.decision.DecisionStore.Kept;
import org.mingzhang.validation.decision.RefusedDecision.Why;
import org.mingzhang.validation.decision.RuleDecision.Revocation;

/** Lets finance bureaus decide about rules, each for its own district. */
public final class Deciding {

	private static final int LONGEST_KEY = 255;

	private final DecisionStore store;

	private final KnownRules rules;

	private final InstantSource clock;

	/**
	 * Creates the use case.
	 * @param store where decisions are kept
	 * @param rules the rules there are
	 * @param clock tells when a decision is signed
	 */
	public Deciding(DecisionStore store, KnownRules rules, InstantSource clock) {
		this.store = store;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Decides about a rule.
	 * @param caller who signs
	 * @param district the district it is for; null for the only one the caller acts for
	 * @param proposal what is decided
	 * @param key the sender's {@code Idempotency-Key}
	 * @return the decision; added now, or before by the same request
	 * @throws RefusedDecision if it is not accepted, with every reason
	 */
	public Kept decide(Caller caller, @Nullable String district, Proposal proposal, String key) {
		String own = district(caller, district);
		requireKey(key);
		List<String> faults = proposal.faults(this.rules, own, today());
		if (!faults.isEmpty()) {
			throw new RefusedDecision(Why.INVALID, faults);
		}
		Kept kept = this.store.add(draft(caller, own, proposal, key));
		if (kept instanceof Kept.KeyTaken) {
			throw new RefusedDecision(Why.KEY_TAKEN,
					"这个 Idempotency-Key 已用于另一项决定，请换一个键。 The key belongs to another decision; use another one.");
		}
		return kept;
	}

	/**
	 * Revokes a decision. The same revocation again changes nothing.
	 * @param caller who signs
	 * @param number number of the decision
	 * @param reason why
	 * @return the decision with its revocation
	 * @throws RefusedDecision if it is not accepted, with every reason
	 */
	public RuleDecision revoke(Caller caller, String number, @Nullable String reason) {
		RuleDecision known = find(number);
		district(caller, known.district());
		List<String> faults = Proposal.reasonFaults(reason);
		if (!faults.isEmpty()) {
			throw new RefusedDecision(Why.INVALID, faults);
		}
		Revocation revocation = new Revocation(Objects.requireNonNull(reason).strip(), caller.account(), now());
		if (this.store.revoke(number, revocation)) {
			return known.revoked(revocation);
		}
		RuleDecision revoked = find(number);
		Revocation before = Objects.requireNonNull(revoked.revocation());
		if (before.by().equals(revocation.by()) && before.reason().equals(revocation.reason())) {
			return revoked;
		}
		throw new RefusedDecision(Why.REVOKED, "决定 %s 已由 %s 于 %s 撤销。 The decision was revoked before.".formatted(number,
				before.by(), RuleDecision.day(before.at())));
	}

	/**
	 * Finds a decision.
	 * @param number its number
	 * @return the decision
	 * @throws RefusedDecision if there is none
	 */
	public RuleDecision find(String number) {
		return this.store.find(number)
			.orElseThrow(() -> new RefusedDecision(Why.UNKNOWN,
					"没有编号为 %s 的决定，编号形如 420107-2026-1。 There is no such decision.".formatted(number)));
	}

	/**
	 * The decisions of a district about a rule.
	 * @param district its code; null for all
	 * @param rule id of the rule; null for all
	 * @param on the day they hold; null for all, revoked and expired ones included
	 * @return the decisions, the one signed last first
	 */
	public List<RuleDecision> list(@Nullable String district, @Nullable String rule, @Nullable LocalDate on) {
		return this.store.list(district, rule)
			.stream()
			.filter((decision) -> on == null || decision.holdsOn(on))
			.toList();
	}

	/**
	 * What a filing of a department is checked by today: what holds for its district, and
	 * its own waivers.
	 * @param department its code
	 * @return the decisions that hold
	 */
	public List<Decision> inForce(DepartmentCode department) {
		return list(department.district(), null, today()).stream()
			.map(RuleDecision::decision)
			.filter((decision) -> decision.isFor(department.toString()))
			.toList();
	}

	/**
	 * {@return today, in China}
	 */
	public LocalDate today() {
		return RuleDecision.day(now());
	}

	private Draft draft(Caller caller, String district, Proposal proposal, String key) {
		LocalDate from = LocalDate.parse(Objects.requireNonNull(proposal.from()));
		LocalDate until = Optional.ofNullable(proposal.until()).map(LocalDate::parse).orElse(null);
		String reason = Objects.requireNonNull(proposal.reason()).strip();
		String fingerprint = EventCodec
			.sha256(String.join("\n", district, proposal.rule(), String.valueOf(proposal.department()),
					String.valueOf(proposal.decided()), from.toString(), String.valueOf(until), reason));
		return new Draft(district, proposal.rule(), proposal.department(), proposal.decided(), from, until, reason,
				caller.account(), now(), caller.account() + " " + key, fingerprint);
	}

	/** The district a caller decides for. */
	private static String district(Caller caller, @Nullable String district) {
		if (caller.bureaus().isEmpty()) {
			throw new RefusedDecision(Why.FORBIDDEN,
					"审核规则由财政局决定，部门账号不能停用或调整。 Finance bureaus decide about rules; departments do not.");
		}
		if (district == null) {
			if (caller.bureaus().size() > 1) {
				throw new RefusedDecision(Why.INVALID,
						"账号代表几个区的财政局，请在 district 中写明区划代码。 Say which district it is for.");
			}
			return caller.bureaus().iterator().next();
		}
		if (!caller.bureaus().contains(district)) {
			throw new RefusedDecision(Why.FORBIDDEN,
					"账号不代表 %s 的财政局。 The account does not act for the bureau of that district.".formatted(district));
		}
		return district;
	}

	private static void requireKey(String key) {
		if (key.isBlank()) {
			throw new RefusedDecision(Why.KEY_MISSING,
					"请在 Idempotency-Key 中给出自定的唯一键，重发时用同一个键。 Send a key of your own as Idempotency-Key, and the same one when you repeat.");
		}
		if (key.length() > LONGEST_KEY) {
			throw new RefusedDecision(Why.INVALID,
					"Idempotency-Key 至多 %d 个字符。 The key is too long.".formatted(LONGEST_KEY));
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
