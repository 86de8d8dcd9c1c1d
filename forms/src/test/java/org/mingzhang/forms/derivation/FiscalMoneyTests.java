package org.mingzhang.forms.derivation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.Derivation.Underivable;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** 公开03表 and 公开05表 are the same where all money is fiscal, and only there. */
class FiscalMoneyTests {

	private static final Template TEMPLATE = Catalogue.load()
		.template("hubei-wuhan/final-accounts/2022-2023")
		.orElseThrow();

	private static final Cell TOTAL = new Cell("summary", "expenditure.current", "amount");

	private final Derivations derivations = Derivations.of(TEMPLATE);

	private final FilingContent fiscal = fiscal(SyntheticFilings.of(TEMPLATE).filing(5, 12));

	@Test
	void allExpenditureIsToldFromFiscalExpenditureOfTheSameTotal() {
		Derived derived = derived(this.fiscal, "expenditure");

		assertThat(values(derived)).isEqualTo(values(this.fiscal, "expenditure"));
		assertThat(derived.basis()).contains("全部为财政拨款", "all money is fiscal", "没有负数");
	}

	@Test
	void everyCellNamesTheIdentityThatGaveItAndTheFormItIsFrom() {
		Derived derived = derived(this.fiscal, "expenditure");

		assertThat(derived.cells()).allMatch((cell) -> !cell.identity().isBlank() && !cell.rule().isBlank());
		assertThat(derived.cells().getFirst().identity()).isEqualTo("公开01表 58行＝公开03表 合计 1栏");
		assertThat(derived.cells().getFirst().source()).hasToString("derived from 公开01表");
		assertThat(derived.cells().getLast().source()).hasToString("derived from 公开05表");
	}

	@Test
	void fiscalExpenditureIsToldFromAllExpenditureOfTheSameTotal() {
		assertThat(values(derived(this.fiscal, "general-expenditure")))
			.isEqualTo(values(this.fiscal, "general-expenditure"));
	}

	@Test
	void roundedFiguresAreTakenOverAsTheyArePrinted() {
		FilingContent rounded = fiscal(SyntheticFilings.of(TEMPLATE).filing(5, 12, Print.ROUNDED));

		assertThat(values(derived(rounded, "expenditure"))).isEqualTo(values(rounded, "expenditure"));
	}

	@Test
	void aFenOfOtherMoneyIsEnoughToOfferNothing() {
		FilingContent other = with(this.fiscal, TOTAL, (value) -> new Amount(value.unscaled() + 1, value.decimals()));

		assertThat(offered(other, "expenditure")).isInstanceOf(Underivable.class);
	}

	@Test
	void otherMoneyOfOneClassIsNoReasonToGuessItsRows() {
		String row = this.fiscal.facts()
			.stream()
			.map(Fact::cell)
			.filter((cell) -> cell.form().equals("summary") && cell.row().startsWith("2"))
			.findFirst()
			.orElseThrow()
			.row();
		UnaryOperator<Amount> more = (value) -> new Amount(value.unscaled() + 100, value.decimals());
		FilingContent other = with(with(this.fiscal, TOTAL, more), new Cell("summary", row, "amount"), more);

		assertThat(offered(other, "expenditure")).isInstanceOfSatisfying(Underivable.class,
				(underivable) -> assertThat(underivable.reason()).contains("不能推算").contains("can't be derived"));
	}

	@Test
	void aNegativeFigureTakesThePremiseAway() {
		FilingContent negative = with(this.fiscal, new Cell("three-public", "total", "final"),
				(value) -> new Amount(-value.unscaled(), value.decimals()));

		assertThat(offered(negative, "expenditure")).isInstanceOf(Underivable.class);
	}

	@Test
	void anOpenFigureTellsNothing() {
		FilingContent dropped = Dropped.form(this.fiscal, "expenditure");
		List<Fact> facts = dropped.facts().stream().filter((fact) -> !fact.cell().equals(TOTAL)).toList();
		Fact total = this.fiscal.fact(TOTAL).orElseThrow();
		OpenFigure open = new OpenFigure("summary", TOTAL.row(), List.of("amount", "other"), total.value(),
				total.unit(), "", total.source());

		assertThat(this.derivations.of(dropped.withFigures(facts, List.of(open)), "expenditure"))
			.isInstanceOf(Underivable.class);
	}

	@Test
	void aSummaryWithoutAnyFigureTellsNothing() {
		FilingContent silent = Dropped.form(this.fiscal, "government-fund");
		List<Fact> facts = silent.facts()
			.stream()
			.filter((fact) -> !fact.cell().form().equals("fiscal-summary"))
			.toList();

		assertThat(this.derivations.of(silent.withFigures(facts, List.of()), "government-fund"))
			.isInstanceOf(Underivable.class);
	}

	@Test
	void aFormThatHasFiguresIsNotToldAgain() {
		assertThat(this.derivations.of(this.fiscal, "expenditure")).isInstanceOf(Underivable.class);
	}

	private Derivation offered(FilingContent filing, String form) {
		return this.derivations.of(Dropped.form(filing, form), form);
	}

	private Derived derived(FilingContent filing, String form) {
		Derivation derivation = offered(filing, form);
		assertThat(derivation).isInstanceOf(Derived.class);
		return (Derived) derivation;
	}

	/** The same filing without any spending but that of the general budget. */
	private static FilingContent fiscal(FilingContent filing) {
		Map<String, Amount> totals = filing.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("general-expenditure") && fact.cell().column().equals("total"))
			.collect(Collectors.toMap((fact) -> fact.cell().row(), Fact::value));
		Stream<Fact> kept = filing.facts().stream().filter((fact) -> !fact.cell().form().equals("expenditure"));
		Stream<Fact> same = filing.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("general-expenditure"))
			.map((fact) -> fact(fact, new Cell("expenditure", fact.cell().row(), fact.cell().column()), fact.value()));
		return filing.withFigures(Stream.concat(kept.flatMap((fact) -> limited(fact, totals)), same).toList(),
				List.of());
	}

	private static Stream<Fact> limited(Fact fact, Map<String, Amount> totals) {
		boolean spent = fact.cell().form().equals("summary")
				&& (fact.cell().equals(TOTAL) || Character.isDigit(fact.cell().row().charAt(0)));
		Amount total = totals.get(fact.cell().equals(TOTAL) ? "total" : fact.cell().row());
		if (!spent) {
			return Stream.of(fact);
		}
		return (total != null) ? Stream.of(fact(fact, fact.cell(), total)) : Stream.empty();
	}

	private static FilingContent with(FilingContent filing, Cell cell, UnaryOperator<Amount> change) {
		assertThat(filing.fact(cell)).isPresent();
		return filing.withFigures(filing.facts()
			.stream()
			.map((fact) -> fact.cell().equals(cell) ? fact(fact, cell, change.apply(fact.value())) : fact)
			.toList(), List.of());
	}

	private static Fact fact(Fact fact, Cell cell, Amount value) {
		return new Fact(cell, value, fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(), fact.source(),
				Reading.PRINTED);
	}

	private static Map<Cell, String> values(Derived derived) {
		return derived.cells().stream().collect(Collectors.toMap(DerivedCell::cell, (cell) -> cell.value().toString()));
	}

	private static Map<Cell, String> values(FilingContent filing, String form) {
		return filing.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.collect(Collectors.toMap(Fact::cell, (fact) -> fact.value().toString()));
	}

}
