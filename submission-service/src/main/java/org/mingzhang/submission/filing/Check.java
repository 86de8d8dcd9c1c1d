package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;

/**
 * What the rule book said about one content.
 *
 * @param contentHash SHA-256 of the content that was checked
 * @param findings every finding, in the three states
 * @param at when it was checked
 * @param causes what explains findings that failed together, the gravest first
 * @param coverage how much was checked; null if a rule book of before told no coverage
 * @param rulePack SHA-256 of the rules; null as the coverage
 */
public record Check(String contentHash, List<Finding> findings, Instant at, @Nullable List<Cause> causes,
		@Nullable Coverage coverage, @Nullable String rulePack) {

	public Check {
		findings = List.copyOf(findings);
	}

	/**
	 * A check as validation told it.
	 * @param news the event
	 * @return the check
	 */
	public static Check of(FilingValidated news) {
		return new Check(news.contentHash(), news.findings(), news.at(), news.causes(), news.coverage(),
				news.rulePack());
	}

	/**
	 * A finding by its id.
	 * @param id id of the finding
	 * @return the finding, or nothing if the check has none with that id
	 */
	public Optional<Finding> finding(String id) {
		return this.findings.stream().filter((finding) -> finding.id().equals(id)).findFirst();
	}

}
