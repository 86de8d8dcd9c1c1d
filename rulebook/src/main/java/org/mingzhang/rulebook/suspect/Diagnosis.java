package org.mingzhang.rulebook.suspect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
	 * Puts findings in order, those with the gravest cause first, those without a cause
	 * last.
	 * @return the order
	 */
	public Comparator<Finding> byCause() {
		Map<String, Integer> ranks = new HashMap<>();
		this.causes.forEach((cause) -> ranks.put(cause.id(), ranks.size()));
		return Comparator.comparingInt((finding) -> rank(ranks, finding.cause()));
	}

	private static int rank(Map<String, Integer> ranks, @Nullable String cause) {
		return (cause != null) ? ranks.getOrDefault(cause, ranks.size()) : ranks.size();
	}

}
