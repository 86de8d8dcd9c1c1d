package org.mingzhang.rulebook.suspect;

import java.util.List;

import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Finding;

/**
 * Findings with what causes them.
 *
 * @param findings all findings, those that failed together with their cause and suspects
 * @param causes the causes, those with the largest amounts first
 */
public record Diagnosis(List<Finding> findings, List<Cause> causes) {

	public Diagnosis {
		findings = List.copyOf(findings);
		causes = List.copyOf(causes);
	}

	/**
	 * Where a finding stands among its equals: with its cause, the gravest cause first.
	 * @param finding one of the findings
	 * @return the rank of its cause; after all causes if it has none
	 */
	public int rank(Finding finding) {
		if (finding.cause() != null) {
			for (int rank = 0; rank < this.causes.size(); rank++) {
				if (this.causes.get(rank).id().equals(finding.cause())) {
					return rank;
				}
			}
		}
		return this.causes.size();
	}

}
