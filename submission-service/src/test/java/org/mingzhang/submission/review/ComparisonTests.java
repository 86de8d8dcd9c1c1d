package org.mingzhang.submission.review;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@Test
	void cellsThatAreChangedNewOrGoneAreToldInTheOrderOfTheLaterFiling() {
		List<CellDifference> differences = Comparison.between(
				content(fact("a", "1.00", Unit.WAN_YUAN), fact("gone", "2.00", Unit.WAN_YUAN)),
				content(fact("new", "3.00", Unit.WAN_YUAN), fact("a", "1.50", Unit.WAN_YUAN)));
		assertThat(differences)
			.extracting(
					(cell) -> cell.cell().row() + " " + cell.before() + " → " + cell.after() + ": " + cell.difference())
			.containsExactly("new null → 3.00: 3.00", "a 1.00 → 1.50: 0.50", "gone 2.00 → null: -2.00");
	}

	@Test
	void theSameValueInAnotherPrintIsNoDifference() {
		assertThat(
				Comparison.between(content(fact("a", "2", Unit.WAN_YUAN)), content(fact("a", "2.00", Unit.WAN_YUAN))))
			.isEmpty();
		assertThat(
				Comparison.between(content(fact("a", "20000", Unit.YUAN)), content(fact("a", "2.00", Unit.WAN_YUAN))))
			.isEmpty();
	}

	@Test
	void aPrintedZeroIsNotABlankCell() {
		assertThat(Comparison.between(content(), content(fact("a", "0.00", Unit.WAN_YUAN)))).hasSize(1);
	}

	@Test
	void amountsInAnotherUnitAreToldInTheUnitOfTheLaterFiling() {
		assertThat(Comparison.between(content(fact("a", "12345.67", Unit.YUAN)),
				content(fact("a", "1.00", Unit.WAN_YUAN))))
			.singleElement()
			.satisfies((cell) -> {
				assertThat(cell.before()).hasToString("1.234567");
				assertThat(cell.difference()).hasToString("-0.234567");
			});
	}

	private static FilingContent content(Fact... facts) {
		return new FilingContent("t", FilingKind.BUDGET, 2023, "某部门", List.of(), List.of(facts), List.of(),
				Narrative.NONE, List.of());
	}

	private static Fact fact(String row, String value, Unit unit) {
		return new Fact(new Cell("expenditure", row, "total"), Amount.parse(value), unit, "某行", "某栏",
				new PrintedAddress("表", row, null), Source.line(1), Reading.PRINTED);
	}

}
