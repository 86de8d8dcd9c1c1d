package org.mingzhang.rulebook.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;

/**
 * A place that a rule looks at. It passes, fails or is not evaluated; there is no fourth.
 *
 * @param rule the rule
 * @param place the place
 * @param id id of the finding
 */
public record Spot(RuleEntry rule, Place place, String id) {

	/**
	 * The rule holds here.
	 * @param message a sentence, Chinese
	 * @return the finding
	 */
	public Finding passed(String message) {
		return finding(State.PASSED, message, Figures.NONE, null, null);
	}

	/**
	 * The rule holds here.
	 * @param message a sentence, Chinese
	 * @param figures the figures it looked at
	 * @return the finding
	 */
	public Finding passed(String message, Figures figures) {
		return finding(State.PASSED, message, figures, null, null);
	}

	/**
	 * The rule does not hold here.
	 * @param message a sentence that says what is wrong, Chinese
	 * @param suggestion what to do, Chinese
	 * @return the finding
	 */
	public Finding failed(String message, String suggestion) {
		return finding(State.FAILED, message, Figures.NONE, suggestion, null);
	}

	/**
	 * The rule does not hold here.
	 * @param message a sentence that says what is wrong, Chinese
	 * @param figures the figures it looked at
	 * @param suggestion what to do, Chinese
	 * @return the finding
	 */
	public Finding failed(String message, Figures figures, String suggestion) {
		return finding(State.FAILED, message, figures, suggestion, null);
	}

	/**
	 * The rule could not look.
	 * @param subject what it would have checked, Chinese, without a full stop
	 * @param reason why it could not, Chinese, without a full stop; the same words for
	 * the same reason, because they are counted
	 * @return the finding
	 */
	public Finding notEvaluated(String subject, String reason) {
		return finding(State.NOT_EVALUATED, subject + "，未核对：" + reason + "。", Figures.NONE, null, reason);
	}

	private Finding finding(State state, String message, Figures figures, @Nullable String suggestion,
			@Nullable String reason) {
		return new Finding(this.id, this.rule.id(), this.rule.kind(), this.rule.severity(), state, this.place,
				figures.comparison(), message, figures.operands(), figures.suspects(), suggestion, reason, null, null);
	}

	/**
	 * The figures of a finding.
	 *
	 * @param comparison the two sides, if it compared amounts
	 * @param operands the cells that took part
	 * @param suspects the cells that may be wrong, likeliest first
	 */
	public record Figures(@Nullable Comparison comparison, List<Operand> operands, List<Suspect> suspects) {

		/** A finding without figures. */
		public static final Figures NONE = new Figures(null, List.of(), List.of());

	}

}
