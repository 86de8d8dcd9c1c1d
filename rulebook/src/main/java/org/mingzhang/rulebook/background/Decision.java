package org.mingzhang.rulebook.background;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Severity;

/**
 * A bureau's decision about a rule (审核规则调整决定): switched off, or of another severity, for
 * a time; for its whole district, or as a waiver (豁免) for one department.
 *
 * @param number number of the decision, which results quote
 * @param rule id of the rule
 * @param department code of the only department it is for; null if it is for all of the
 * district
 * @param severity the severity it has meanwhile; null if it is switched off
 * @param from first day it holds
 * @param until last day it holds; null if it holds until revoked
 * @param reason why, as the bureau states it
 * @param by account that signed it
 * @param at when it was signed
 */
public record Decision(String number, String rule, @Nullable String department, @Nullable Severity severity,
		LocalDate from, @Nullable LocalDate until, String reason, String by, Instant at) {

	/**
	 * Whether it holds on a day.
	 * @param day the day
	 * @return whether it holds
	 */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

	/**
	 * Whether it is for a department.
	 * @param code code of the department
	 * @return whether the department's filings are checked by it
	 */
	public boolean isFor(String code) {
		return this.department == null || this.department.equals(code);
	}

}
