package org.mingzhang.forms.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** An equation holds exactly where the intervals its printed figures stand for meet. */
class RoundingIntervalProperties {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final Template TEMPLATE = SmallTemplate.with("summary", "4行＝（1＋2）行 1栏");

	private static final EquationSystem SYSTEM = system();

	@Property(edgeCases = EdgeCasesMode.NONE)
	void aSumHoldsWhereTheIntervalsMeet(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other,
			@ForAll("slips") BigDecimal slip, @ForAll("decimals") int decimals) {
		BigDecimal total = one.decimal().add(other.decimal()).add(slip);
		Amount sum = new Amount(total.movePointRight(decimals).setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
				decimals);
		Outcome outcome = outcome(sum, one, other);
		if (width(one).signum() == 0 && width(other).signum() == 0 && width(sum).signum() == 0) {
			assertThat(outcome).isNotEqualTo(Outcome.ROUNDED);
		}
		assertThat(outcome != Outcome.BROKEN).isEqualTo(meet(sum, one, other));
	}

	private static boolean meet(Amount sum, Amount one, Amount other) {
		BigDecimal gap = sum.decimal().subtract(one.decimal()).subtract(other.decimal()).abs();
		return gap.compareTo(width(sum).add(width(one)).add(width(other))) <= 0;
	}

	/** Half of the last digit; a 分 has no smaller part. */
	private static BigDecimal width(Amount amount) {
		return (amount.decimals() == Unit.WAN_YUAN.decimals()) ? BigDecimal.ZERO
				: HALF.movePointLeft(amount.decimals());
	}

	private static Outcome outcome(Amount... amounts) {
		Figures figures = Figures.of(TEMPLATE, SYSTEM.index(), new FilingContent("small", FilingKind.BUDGET, 2024, "",
				List.of(), List.of(), List.of(), Narrative.NONE, List.of()));
		List<String> rows = List.of("revenue.total", "revenue.general", "revenue.other");
		for (int at = 0; at < amounts.length; at++) {
			figures.put(SYSTEM.index().indexOf(new Cell("summary", rows.get(at), "amount")),
					amounts[at].fen(Unit.WAN_YUAN), Figures.half(Unit.WAN_YUAN, amounts[at].decimals()));
		}
		return SYSTEM.evaluate(figures).outcome(0);
	}

	private static EquationSystem system() {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		rows.put("summary", List.of());
		return Identities.of(TEMPLATE).over(new Rows(rows));
	}

	@Provide
	Arbitrary<Amount> amounts() {
		return Combinators.combine(Arbitraries.longs().between(-9_999_999, 9_999_999), decimals()).as(Amount::new);
	}

	@Provide
	Arbitrary<Integer> decimals() {
		return Arbitraries.integers().between(0, 6);
	}

	@Provide
	Arbitrary<BigDecimal> slips() {
		return Combinators.combine(Arbitraries.longs().between(-20, 20), decimals()).as(BigDecimal::valueOf);
	}

}
