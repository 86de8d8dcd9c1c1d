package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Template;

/** What a department's self-evaluation of everything it did says of its budget. */
public final class OverallExecution {

	private OverallExecution() {
	}

	/**
	 * The budget that the whole department's self-evaluation measures by (预算数, A): that
	 * of all 财政拨款 as it was adjusted, with what was carried over.
	 * @param content the filing
	 * @param template its template
	 * @return the amount in 万元, or nothing if no sheet tells it
	 */
	public static Optional<Amount> budget(FilingContent content, Template template) {
		return SheetReader.read(content, template)
			.stream()
			.filter((sheet) -> sheet.scores() != null && !sheet.isOfProject())
			.map((sheet) -> Objects.requireNonNull(sheet.scores()).execution())
			.filter(Objects::nonNull)
			.flatMap((execution) -> (execution.budget() instanceof Found.Told(Figure figure))
					? Optional.of(figure).stream() : Optional.<Figure>empty().stream())
			.findFirst()
			.map(OverallExecution::amount);
	}

	/** The half of a last digit of two decimals of 万元 is 5 000 分, and so on. */
	private static Amount amount(Figure figure) {
		int hidden = (figure.half() == 0) ? 0 : Integer.toString(figure.half()).length();
		BigDecimal value = BigDecimal.valueOf(figure.fen(), Unit.WAN_YUAN.decimals());
		int scale = Math.max(0, Unit.WAN_YUAN.decimals() - hidden);
		return (value.stripTrailingZeros().scale() <= scale) ? Amount.parse(value.setScale(scale).toPlainString())
				: Amount.ofFen(figure.fen(), Unit.WAN_YUAN);
	}

}
