package org.mingzhang.rulebook;

import java.util.List;

import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;

/**
 * What the rule book says about a filing.
 *
 * @param findings what every rule says about every place: failures first, the gravest
 * first
 * @param causes what explains findings that failed together, the gravest first
 * @param coverage how much was checked, and why the rest was not
 * @param rulePack SHA-256 of the rules the filing was checked by
 */
public record Verdict(List<Finding> findings, List<Cause> causes, Coverage coverage, String rulePack) {

	public Verdict {
		findings = List.copyOf(findings);
		causes = List.copyOf(causes);
	}

}
