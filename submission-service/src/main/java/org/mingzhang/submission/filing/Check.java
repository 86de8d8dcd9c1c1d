package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;

/**
 * What the rule book said about one content.
 *
 * @param contentHash SHA-256 of the content that was checked
 * @param findings every finding, in the three states
 * @param at when it was checked
 */
public record Check(String contentHash, List<Finding> findings, Instant at) {

	public Check {
		findings = List.copyOf(findings);
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
