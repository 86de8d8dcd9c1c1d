package org.mingzhang.rulebook.evaluation;

import java.util.List;

import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Spot;

/** Compares the two sides of an identity over tables kept as text. */
final class SheetComparison {

	private final Filing filing;

	private final String form;

	private final IdentityText rule;

	private final SheetSum left;

	private final Relation relation;

	private final SheetSum right;

	SheetComparison(Filing filing, String form, IdentityText rule, SheetSum left, Relation relation, SheetSum right) {
		this.filing = filing;
		this.form = form;
		this.rule = rule;
		this.left = left;
		this.relation = relation;
		this.right = right;
	}

	Finding judge(Spot spot) {
		String reason = this.left.unknown().or(this.right::unknown).orElse(null);
		if (reason == null && this.left.isBlank() && this.right.isBlank()) {
			reason = "所涉各格都没有数字，无可核对";
		}
		if (reason == null && (this.left.isBlank() || this.right.isBlank())) {
			reason = "其中一边没有数字";
		}
		if (reason != null) {
			return spot.notEvaluated("%s（%s%s%s）".formatted(this.rule.meaning(), this.left.words(),
					this.relation.symbol(), this.right.words()), reason);
		}
		boolean mixed = (this.left.isIn(Unit.YUAN) || this.right.isIn(Unit.YUAN))
				&& (this.left.isIn(Unit.WAN_YUAN) || this.right.isIn(Unit.WAN_YUAN));
		long allowance = this.left.half(mixed) + this.right.half(mixed);
		long difference = this.left.fen() - this.right.fen();
		long excess = switch (this.relation) {
			case EQUAL -> Math.abs(difference);
			case AT_MOST -> Math.max(0, difference);
			case AT_LEAST -> Math.max(0, -difference);
		};
		Spot.Figures figures = new Spot.Figures(
				Comparisons.of(this.filing, this.form, this.left.fen(), this.right.fen(), excess, allowance), List.of(),
				List.of());
		if (excess <= allowance) {
			return spot.passed(sides()
					+ ((excess == 0) ? "，成立。" : "，相差 " + words(excess) + "，在尾数误差允许的 " + words(allowance) + " 之内。"),
					figures);
		}
		return spot.failed(sides() + "，相差 " + words(excess) + "。" + this.rule.meaning() + "。", figures,
				"请核对" + this.left.words() + "与" + this.right.words() + "，改正其一，或说明两者不一致的原因。");
	}

	private String sides() {
		String relationWords = switch (this.relation) {
			case EQUAL -> "应等于";
			case AT_MOST -> "应不大于";
			case AT_LEAST -> "应不小于";
		};
		return this.left.words() + " 为 " + words(this.left.fen()) + "，" + relationWords + " " + this.right.words()
				+ " 的 " + words(this.right.fen());
	}

	/** In the unit of the first side, unless an amount is too small for it. */
	private String words(long fen) {
		return Figure.words(fen,
				this.left.isIn(Unit.YUAN) ? Unit.YUAN : this.left.isIn(Unit.WAN_YUAN) ? Unit.WAN_YUAN : null);
	}

}
