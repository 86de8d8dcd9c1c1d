package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Figures;

/**
 * An amount of a table kept as text, or a count of things.
 *
 * @param fen its value in 分, or in hundredths of what is counted
 * @param half half a unit of its last digit, likewise
 * @param unit the unit it is printed in; null if it counts things
 * @param misprinted whether its unit is not the one the table prints
 */
record Figure(long fen, int half, @Nullable Unit unit, boolean misprinted) {

	/** Sums of a few hundred figures below this do not overflow. */
	private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 1000);

	/** The amount a number stands for; nothing if it cannot be told in 分. */
	static Optional<Figure> of(BigDecimal number, Unit unit, int decimals) {
		int printed = Math.min(unit.decimals(), Math.max(decimals, Math.max(0, number.scale())));
		return of(number.movePointRight(unit.decimals()), Figures.half(unit, printed), unit);
	}

	/** A number of things; nothing if it has more than two decimals. */
	static Optional<Figure> count(BigDecimal number) {
		return of(number.movePointRight(2), 0, null);
	}

	private static Optional<Figure> of(BigDecimal fen, int half, @Nullable Unit unit) {
		if (fen.stripTrailingZeros().scale() > 0 || fen.abs().compareTo(MOST) > 0) {
			return Optional.empty();
		}
		return Optional.of(new Figure(fen.longValueExact(), half, unit, false));
	}

	/** The sum, as certain as all of its parts. */
	Figure plus(Figure other) {
		return new Figure(this.fen + other.fen, this.half + other.half, this.unit, this.misprinted || other.misprinted);
	}

	/** As people read it: {@code 178.75 万元}. */
	String words() {
		return words(this.fen, this.unit);
	}

	static String words(long fen, @Nullable Unit unit) {
		if (unit == null) {
			return Marks.words(BigDecimal.valueOf(fen, 2));
		}
		BigDecimal value = BigDecimal.valueOf(fen, unit.decimals()).stripTrailingZeros();
		BigDecimal printed = (unit == Unit.WAN_YUAN && value.scale() < 2) ? value.setScale(2)
				: (value.scale() < 0) ? value.setScale(0) : value;
		return printed.toPlainString() + " " + unit.label();
	}

}
