package org.mingzhang.rulebook.background;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Severity;

/**
 * A bureau's decision about a rule (审核规则调整决定): switched off, or of another severity, for
 * a time.
 *
 * @param number number of the decision, which results quote
 * @param rule id of the rule
 * @param severity the severity it has meanwhile; null if it is switched off
 * @param from first day it holds
 * @param until last day it holds; null if it holds until revoked
 * @param reason why, as the bureau states it
 * @param by account that signed it
 * @param at when it was signed
 */
public record Decision(String number, String rule, @Nullable Severity severity, LocalDate from,
		@Nullable LocalDate until, String reason, String by, Instant at) {

	/**
	 * Whether it holds on a day.
	 * @param day the day
	 * @return whether it holds
	 */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

}
