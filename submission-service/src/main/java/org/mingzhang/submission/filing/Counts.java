package org.mingzhang.submission.filing;

import java.util.function.Predicate;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.State;

/**
 * A filing in numbers. All but the first two are 0 as long as it was not checked.
 *
 * @param facts figures in cells
 * @param ambiguous figures whose column is open
 * @param passed checks that hold
 * @param failed checks that do not hold, of every severity
 * @param notEvaluated checks that could not run
 * @param blocking failed checks that block
 * @param toExplain failed checks that still need an explanation
 * @param rounding differences inside the rounding interval (尾数误差)
 */
public record Counts(int facts, int ambiguous, int passed, int failed, int notEvaluated, int blocking, int toExplain,
		int rounding) {

	static Counts of(Dossier dossier) {
		return new Counts(dossier.content().facts().size(), dossier.content().openFigures().size(),
				count(dossier, (finding) -> finding.state() == State.PASSED),
				count(dossier, (finding) -> finding.state() == State.FAILED),
				count(dossier, (finding) -> finding.state() == State.NOT_EVALUATED), count(dossier, Finding::blocks),
				count(dossier, dossier::lacksExplanation),
				count(dossier, (finding) -> finding.kind() == Kind.ROUNDING && finding.state() != State.NOT_EVALUATED));
	}

	private static int count(Dossier dossier, Predicate<Finding> wanted) {
		return Math.toIntExact(dossier.findings().filter(wanted).count());
	}

}
