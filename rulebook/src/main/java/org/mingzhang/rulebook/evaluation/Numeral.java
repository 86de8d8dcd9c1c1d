package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;

/**
 * A number as a cell prints it.
 *
 * @param value the number; a percentage is 100 times the ratio
 * @param percent whether % stands behind it
 * @param unit 元 or 万元 behind it, if either does
 */
record Numeral(BigDecimal value, boolean percent, @Nullable Unit unit) {

	private static final Pattern PRINTED = Pattern
		.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:(%)|(元|万元|万))?");

	/** The number that a cell holds and nothing else. */
	static Optional<Numeral> of(String cell) {
		Matcher matcher = PRINTED.matcher(Words.bare(cell).replace('，', ','));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String unit = matcher.group(3);
		return Optional.of(new Numeral(new BigDecimal(matcher.group(1).replace(",", "")), matcher.group(2) != null,
				(unit == null) ? null : unit.equals("元") ? Unit.YUAN : Unit.WAN_YUAN));
	}

	boolean isPlain() {
		return !this.percent && this.unit == null;
	}

}
