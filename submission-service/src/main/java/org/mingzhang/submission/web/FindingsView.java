package org.mingzhang.submission.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.FlatCause;
import org.mingzhang.contracts.finding.FlatCoverage;
import org.mingzhang.contracts.finding.FlatFinding;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.submission.filing.Check;

/**
 * A piece of a list of findings, with what sums up all of them.
 *
 * @param items the findings
 * @param next the cursor of the following piece; null if this is the last
 * @param coverage how much was checked; null if nothing was
 * @param causes what explains findings that failed together, the gravest first
 * @param rulePack SHA-256 of the rules; null if nothing was checked
 */
record FindingsView(List<FlatFinding> items, @Nullable String next, @Nullable FlatCoverage coverage,
		List<FlatCause> causes, @Nullable String rulePack) {

	static FindingsView of(Page<FlatFinding> page, @Nullable Check check) {
		if (check == null) {
			return new FindingsView(page.items(), page.next(), null, List.of(), null);
		}
		List<Cause> causes = Objects.requireNonNullElse(check.causes(), List.of());
		return new FindingsView(page.items(), page.next(),
				(check.coverage() != null) ? FlatCoverage.of(check.coverage()) : null,
				causes.stream().map(FlatCause::of).toList(), check.rulePack());
	}

}
