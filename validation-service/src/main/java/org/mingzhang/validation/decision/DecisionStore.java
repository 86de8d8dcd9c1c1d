package org.mingzhang.validation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.validation.decision.RuleDecision.Revocation;

/** Keeps decisions. None is ever changed or taken away; a revocation is added to one. */
public interface DecisionStore {

	/**
	 * A decision that has no number yet.
	 *
	 * @param district district of the bureau
	 * @param rule id of the rule
	 * @param department the only department it is for; null for all of the district
	 * @param severity the severity it shall have; null if it is switched off
	 * @param from first day
	 * @param until last day; null if it holds until revoked
	 * @param reason why
	 * @param by account that signs
	 * @param at when, in whole milliseconds
	 * @param key account and {@code Idempotency-Key} of the request
	 * @param fingerprint hash of what was asked, to tell a repeat from another request
	 */
	record Draft(String district, String rule, @Nullable String department, @Nullable Severity severity, LocalDate from,
			@Nullable LocalDate until, String reason, String by, Instant at, String key, String fingerprint) {
	}

	/** What became of a decision that was to be kept. */
	sealed interface Kept {

		/**
		 * It has a number now.
		 *
		 * @param decision the decision
		 */
		record Added(RuleDecision decision) implements Kept {
		}

		/**
		 * The same request was answered before.
		 *
		 * @param decision the decision it led to, as it stands now
		 */
		record Repeated(RuleDecision decision) implements Kept {
		}

		/** The key belongs to another request. */
		record KeyTaken() implements Kept {
		}

	}

	/**
	 * Keeps a decision under the next number of its district and year, such as
	 * {@code 420107-2026-1}.
	 * @param draft the decision
	 * @return what became of it
	 */
	Kept add(Draft draft);

	/**
	 * Finds a decision.
	 * @param number its number
	 * @return the decision, or nothing if there is none
	 */
	Optional<RuleDecision> find(String number);

	/**
	 * The decisions of a district about a rule.
	 * @param district its code; null for all
	 * @param rule id of the rule; null for all
	 * @return the decisions, revoked ones included, the one signed last first
	 */
	List<RuleDecision> list(@Nullable String district, @Nullable String rule);

	/**
	 * Adds a revocation to a decision that has none.
	 * @param number its number
	 * @param revocation the revocation
	 * @return whether it was added; it is not where the decision was revoked before
	 */
	boolean revoke(String number, Revocation revocation);

}
