package org.mingzhang.contracts.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;

/**
 * A finding as the interface of the gateway names its fields, for JSON and for a table.
 *
 * @param id stable for the same rule and place
 * @param rule id of the rule book
 * @param kind kind of check
 * @param severity what a failure does
 * @param state passed, failed or not evaluated
 * @param form form id
 * @param row row id
 * @param column column id
 * @param printedAddress the address people quote
 * @param expected the value the other cells demand
 * @param actual the value printed
 * @param difference actual − expected
 * @param allowance how far rounding alone may take them apart
 * @param allowanceUsed |difference| ÷ allowance
 * @param message a sentence, Chinese
 * @param suspects the cells that may be wrong, likeliest first
 * @param suggestion what to do
 * @param explanation what the department says to it
 * @param reason why it was not evaluated
 * @param cause id of what explains it together with others
 * @param decision number of the bureau's decision that changed its rule
 * @param offered what the department explained to the same finding the year before
 */
public record FlatFinding(String id, String rule, Kind kind, Severity severity, State state, @Nullable String form,
		@Nullable String row, @Nullable String column, String printedAddress, @Nullable Amount expected,
		@Nullable Amount actual, @Nullable Amount difference, @Nullable Amount allowance,
		@Nullable BigDecimal allowanceUsed, String message, List<FlatSuspect> suspects, @Nullable String suggestion,
		@Nullable String explanation, @Nullable String reason, @Nullable String cause, @Nullable String decision,
		@Nullable String offered) {

	/** The head of a table of findings. */
	public static final List<String> COLUMNS = List.of("id", "rule", "kind", "severity", "state", "form", "row",
			"column", "printedAddress", "expected", "actual", "difference", "allowance", "allowanceUsed", "message",
			"suspects", "suggestion", "explanation", "reason", "cause", "decision", "offered");

	/**
	 * Flattens a finding.
	 * @param finding the finding
	 * @param explanation what the department says to it; null if nothing
	 * @return the finding, flat
	 */
	public static FlatFinding of(Finding finding, @Nullable String explanation) {
		return of(finding, explanation, null);
	}

	/**
	 * Flattens a finding.
	 * @param finding the finding
	 * @param explanation what the department says to it; null if nothing
	 * @param offered what it said to the same finding the year before; null if nothing
	 * @return the finding, flat
	 */
	public static FlatFinding of(Finding finding, @Nullable String explanation, @Nullable String offered) {
		Comparison compared = finding.comparison();
		return new FlatFinding(finding.id(), finding.rule(), finding.kind(), finding.severity(), finding.state(),
				finding.place().form(), finding.place().row(), finding.place().column(), finding.place().printed(),
				(compared != null) ? compared.expected() : null, (compared != null) ? compared.actual() : null,
				(compared != null) ? compared.difference() : null, (compared != null) ? compared.allowance() : null,
				(compared != null) ? compared.allowanceUsed() : null, finding.message(),
				finding.suspects().stream().map(FlatSuspect::of).toList(), finding.suggestion(), explanation,
				finding.reason(), finding.cause(), finding.decision(), offered);
	}

	/**
	 * {@return its cells in a table: amounts as they are, text guarded against
	 * spreadsheets}
	 */
	public List<@Nullable String> cells() {
		return Arrays.asList(guarded(this.id), guarded(this.rule), this.kind.id(), this.severity.id(), this.state.id(),
				guarded(this.form), guarded(this.row), guarded(this.column), guarded(this.printedAddress),
				text(this.expected), text(this.actual), text(this.difference), text(this.allowance),
				(this.allowanceUsed != null) ? this.allowanceUsed.toPlainString() : null, guarded(this.message),
				guarded(this.suspects.stream().map(FlatSuspect::toString).collect(Collectors.joining("; "))),
				guarded(this.suggestion), guarded(this.explanation), guarded(this.reason), guarded(this.cause),
				guarded(this.decision), guarded(this.offered));
	}

	private static @Nullable String guarded(@Nullable String text) {
		return (text != null) ? FormulaGuard.guard(text) : null;
	}

	private static @Nullable String text(@Nullable Amount amount) {
		return (amount != null) ? amount.toString() : null;
	}

	/**
	 * A cell that may be the wrong one.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param value what it should be; null if it should be blank
	 * @param slip what it looks like
	 */
	public record FlatSuspect(String form, String row, String column, @Nullable Amount value, @Nullable Slip slip) {

		static FlatSuspect of(Suspect suspect) {
			return new FlatSuspect(suspect.cell().form(), suspect.cell().row(), suspect.cell().column(),
					suspect.value(), suspect.slip());
		}

		@Override
		public String toString() {
			return this.form + "/" + this.row + "/" + this.column + "=" + ((this.value != null) ? this.value : "");
		}

	}

}
