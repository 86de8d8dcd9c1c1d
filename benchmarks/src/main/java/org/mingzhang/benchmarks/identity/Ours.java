package org.mingzhang.benchmarks.identity;

import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Outcome;

/** The equations as the rule book evaluates them. */
final class Ours implements Contender {

	private final Subject subject;

	private final Evaluation evaluation;

	Ours(Subject subject) {
		this.subject = subject;
		this.evaluation = subject.system().evaluate(subject.figures());
	}

	Evaluation evaluate() {
		this.subject.system().evaluate(this.subject.figures(), this.evaluation);
		return this.evaluation;
	}

	@Override
	public boolean[] broken() {
		Evaluation told = evaluate();
		boolean[] broken = new boolean[this.subject.system().size()];
		for (int equation = 0; equation < broken.length; equation++) {
			broken[equation] = told.outcome(equation) == Outcome.BROKEN;
		}
		return broken;
	}

}
