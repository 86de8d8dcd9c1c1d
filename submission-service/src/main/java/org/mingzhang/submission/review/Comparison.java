package org.mingzhang.submission.review;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Unit;

/** Two contents, cell by cell. */
final class Comparison {

	private Comparison() {
	}

	/**
	 * The cells whose value differs, in the order of the later content. Amounts are
	 * compared as values: 2 and 2.00 do not differ, nor do the same amounts in 元 and 万元.
	 * @param before the earlier content
	 * @param after the later content
	 * @return the differences
	 */
	static List<CellDifference> between(FilingContent before, FilingContent after) {
		Map<Cell, Fact> earlier = before.factsByCell();
		Map<Cell, Fact> later = after.factsByCell();
		Set<Cell> cells = new LinkedHashSet<>(later.keySet());
		cells.addAll(earlier.keySet());
		return cells.stream().flatMap((cell) -> difference(earlier.get(cell), later.get(cell)).stream()).toList();
	}

	private static Optional<CellDifference> difference(@Nullable Fact before, @Nullable Fact after) {
		Fact shown = Objects.requireNonNull((after != null) ? after : before);
		long difference = fen(after) - fen(before);
		if (difference == 0 && before != null && after != null) {
			return Optional.empty();
		}
		Unit unit = shown.unit();
		return Optional.of(new CellDifference(shown.cell(), shown.rowLabel(), shown.columnLabel(), unit,
				in(unit, before), in(unit, after), plain(difference, unit)));
	}

	private static long fen(@Nullable Fact fact) {
		return (fact != null) ? fact.fen() : 0;
	}

	private static @Nullable Amount in(Unit unit, @Nullable Fact fact) {
		if (fact == null) {
			return null;
		}
		return (fact.unit() == unit) ? fact.value() : plain(fact.fen(), unit);
	}

	/** Without the zeros that counting in 分 brings, but with two decimals. */
	private static Amount plain(long fen, Unit unit) {
		BigDecimal shortest = BigDecimal.valueOf(fen, unit.decimals()).stripTrailingZeros();
		return Amount.ofFen(fen, unit).withDecimals(Math.max(2, shortest.scale()));
	}

}
