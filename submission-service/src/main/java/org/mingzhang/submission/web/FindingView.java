package org.mingzhang.submission.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.submission.filing.Dossier;

/** A finding as the interface shows it, with the department's explanation. */
record FindingView(String id, String rule, Kind kind, Severity severity, State state, @Nullable String form,
		@Nullable String row, @Nullable String column, String printedAddress, @Nullable Amount expected,
		@Nullable Amount actual, @Nullable Amount difference, @Nullable Amount allowance,
		@Nullable BigDecimal allowanceUsed, String message, List<SuspectView> suspects, @Nullable String suggestion,
		@Nullable String explanation) {

	static final List<String> COLUMNS = List.of("id", "rule", "kind", "severity", "state", "form", "row", "column",
			"printedAddress", "expected", "actual", "difference", "allowance", "allowanceUsed", "message", "suspects",
			"suggestion", "explanation");

	static FindingView of(Finding finding, Dossier dossier) {
		String explanation = dossier.explanation(finding).map(Explanation::text).orElse(null);
		List<SuspectView> suspects = finding.suspects().stream().map(SuspectView::of).toList();
		Comparison compared = finding.comparison();
		return new FindingView(finding.id(), finding.rule(), finding.kind(), finding.severity(), finding.state(),
				finding.place().form(), finding.place().row(), finding.place().column(), finding.place().printed(),
				(compared != null) ? compared.expected() : null, (compared != null) ? compared.actual() : null,
				(compared != null) ? compared.difference() : null, (compared != null) ? compared.allowance() : null,
				(compared != null) ? compared.allowanceUsed() : null, finding.message(), suspects, finding.suggestion(),
				explanation);
	}

	List<@Nullable String> cells() {
		return Arrays.asList(this.id, this.rule, this.kind.id(), this.severity.id(), this.state.id(), this.form,
				this.row, this.column, this.printedAddress, text(this.expected), text(this.actual),
				text(this.difference), text(this.allowance),
				(this.allowanceUsed != null) ? this.allowanceUsed.toPlainString() : null, this.message,
				this.suspects.stream().map(SuspectView::toString).collect(Collectors.joining("; ")), this.suggestion,
				this.explanation);
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
	 */
	record SuspectView(String form, String row, String column, @Nullable Amount value) {

		static SuspectView of(Suspect suspect) {
			return new SuspectView(suspect.cell().form(), suspect.cell().row(), suspect.cell().column(),
					suspect.value());
		}

		@Override
		public String toString() {
			return this.form + "/" + this.row + "/" + this.column + "=" + ((this.value != null) ? this.value : "");
		}

	}

}
