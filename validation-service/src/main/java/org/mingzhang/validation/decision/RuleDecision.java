package org.mingzhang.validation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.background.Decision;

/**
 * A bureau's decision about a rule, as it is kept.
 *
 * @param district district of the bureau
 * @param decision what was decided
 * @param revocation its revocation; null while it stands
 */
public record RuleDecision(String district, Decision decision, @Nullable Revocation revocation) {

	/** Days begin and end in China. */
	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/** Whether a decision counts. */
	public enum Standing {

		/** Its first day is still to come. */
		NOT_YET("not-yet"),

		/** Filings are checked by it. */
		IN_FORCE("in-force"),

		/** Its last day has passed. */
		EXPIRED("expired"),

		/** It was revoked. */
		REVOKED("revoked");

		private final String id;

		Standing(String id) {
			this.id = id;
		}

		/**
		 * {@return the name used in the interface}
		 */
		public String id() {
			return this.id;
		}

	}

	/**
	 * An end before its time.
	 *
	 * @param reason why
	 * @param by account that signed it
	 * @param at when
	 */
	public record Revocation(String reason, String by, Instant at) {
	}

	/**
	 * Whether filings were, or will be, checked by it on a day: never before it was
	 * signed, and no longer on the day it is revoked.
	 * @param day the day
	 * @return whether it holds
	 */
	public boolean holdsOn(LocalDate day) {
		return this.decision.holdsOn(day) && !day.isBefore(day(this.decision.at()))
				&& (this.revocation == null || day.isBefore(day(this.revocation.at())));
	}

	/**
	 * How it stands on a day.
	 * @param day the day
	 * @return its standing
	 */
	public Standing standing(LocalDate day) {
		if (this.revocation != null && !day.isBefore(day(this.revocation.at()))) {
			return Standing.REVOKED;
		}
		if (holdsOn(day)) {
			return Standing.IN_FORCE;
		}
		LocalDate until = this.decision.until();
		return (until != null && day.isAfter(until)) ? Standing.EXPIRED : Standing.NOT_YET;
	}

	/**
	 * The day of a moment.
	 * @param at the moment
	 * @return its day in China
	 */
	public static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CHINA);
	}

	RuleDecision revoked(Revocation by) {
		return new RuleDecision(this.district, this.decision, by);
	}

}
