package org.mingzhang.forms.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one place of a filing.
 *
 * @param id stable for the same rule and place, so that an explanation stays with it
 * @param rule id of the rule book, such as {@code P1} or {@code X4}
 * @param kind kind of check
 * @param severity what a failure does
 * @param state passed, failed or not evaluated
 * @param place where
 * @param comparison the two sides, if it compared amounts
 * @param message a sentence for the people who have to act on it, Chinese
 * @param operands the cells that took part
 * @param suspects the cells that may be wrong, likeliest first
 * @param suggestion what to do, if it failed
 * @param reason why it was not evaluated, without a full stop
 * @param cause id of the {@link Cause} that explains it, if it failed together with
 * others
 * @param decision number of the bureau's decision that gave it another severity or
 * switched its rule off
 */
public record Finding(String id, String rule, Kind kind, Severity severity, State state, Place place,
		@Nullable Comparison comparison, String message, List<Operand> operands, List<Suspect> suspects,
		@Nullable String suggestion, @Nullable String reason, @Nullable String cause, @Nullable String decision) {

	public Finding {
		operands = List.copyOf(operands);
		suspects = List.copyOf(suspects);
	}

	/**
	 * A finding without a reason, a cause or a decision.
	 * @param id stable for the same rule and place
	 * @param rule id of the rule book
	 * @param kind kind of check
	 * @param severity what a failure does
	 * @param state passed, failed or not evaluated
	 * @param place where
	 * @param comparison the two sides, if it compared amounts
	 * @param message a sentence, Chinese
	 * @param operands the cells that took part
	 * @param suspects the cells that may be wrong, likeliest first
	 * @param suggestion what to do, if it failed
	 */
	public Finding(String id, String rule, Kind kind, Severity severity, State state, Place place,
			@Nullable Comparison comparison, String message, List<Operand> operands, List<Suspect> suspects,
			@Nullable String suggestion) {
		this(id, rule, kind, severity, state, place, comparison, message, operands, suspects, suggestion, null, null,
				null);
	}

	/**
	 * The same finding, explained together with others.
	 * @param cause id of the cause
	 * @param suspects the cells that may be wrong, likeliest first
	 * @param suggestion what to do
	 * @return the finding with its cause
	 */
	public Finding because(String cause, List<Suspect> suspects, @Nullable String suggestion) {
		return new Finding(this.id, this.rule, this.kind, this.severity, this.state, this.place, this.comparison,
				this.message, this.operands, suspects, suggestion, this.reason, cause, this.decision);
	}

	/**
	 * {@return whether it stops the filing}
	 */
	public boolean blocks() {
		return this.state == State.FAILED && this.severity == Severity.BLOCK;
	}

	/**
	 * {@return whether the department has to explain it}
	 */
	public boolean needsExplanation() {
		return this.state == State.FAILED && this.severity == Severity.EXPLAIN;
	}

}
