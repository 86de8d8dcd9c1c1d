package org.mingzhang.forms.synthetic;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up filings are complete and correct, whatever the template. */
class SyntheticFilingsTests {

	private static final List<Template> TEMPLATES = Catalogue.load().templates();

	static Stream<Template> templates() {
		return TEMPLATES.stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyIdentityHoldsToTheFenAndHasSomethingToCheck(Template template) {
		for (int codes : List.of(1, 12, 80)) {
			for (long seed = 1; seed <= 3; seed++) {
				assertThat(unmet(template, SyntheticFilings.of(template).filing(seed, codes), Outcome.EXACT))
					.as("%s, seed %d, %d codes", template.id(), seed, codes)
					.isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void roundedAmountsStayInsideTheInterval(Template template) {
		for (long seed = 1; seed <= 3; seed++) {
			FilingContent filing = SyntheticFilings.of(template).filing(seed, 20, Print.ROUNDED);
			assertThat(unmet(template, filing, Outcome.EXACT, Outcome.ROUNDED)).isEmpty();
		}
	}

	@Test
	void roundingLeavesDifferencesBehind() {
		Template template = TEMPLATES.getFirst();
		assertThat(unmet(template, SyntheticFilings.of(template).filing(1, 20, Print.ROUNDED), Outcome.EXACT))
			.isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyFormOfTheTemplateIsThereWithFiguresAndNotes(Template template) {
		FilingContent filing = SyntheticFilings.of(template).filing(7, 20);
		assertThat(filing.forms()).extracting((form) -> form.form())
			.containsExactlyElementsOf(template.forms().stream().map(FormTemplate::id).toList());
		assertThat(filing.facts()).extracting((fact) -> fact.cell().form())
			.containsAll(template.forms().stream().map(FormTemplate::id).toList());
		assertThat(filing.facts()).allMatch((fact) -> fact.value().compareTo(Amount.ZERO) > 0);
		assertThat(filing.narrative().sections()).isEmpty();
	}

	@Test
	void theSameSeedGivesTheSameFiling() {
		SyntheticFilings filings = SyntheticFilings.of(TEMPLATES.getFirst());
		assertThat(filings.filing(3, 20)).isEqualTo(filings.filing(3, 20)).isNotEqualTo(filings.filing(4, 20));
	}

	@Test
	void aFilingHasAsManyItemsAsAskedFor() {
		FilingContent filing = SyntheticFilings.of(TEMPLATES.getFirst()).filing(1, 700);
		assertThat(filing.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("expenditure") && fact.cell().row().length() == 7)
			.map((fact) -> fact.cell().row())
			.distinct()).hasSize(700);
	}

	@Test
	void namesAgreeWithTheCodesOfTheYear() {
		Template template = TEMPLATES.getFirst();
		FilingContent filing = SyntheticFilings.of(template).filing(1, 40);
		assertThat(filing.facts()).filteredOn((fact) -> fact.cell().form().equals("expenditure"))
			.filteredOn((fact) -> CodeList.FUNCTION.find(fact.cell().row(), filing.year()).isPresent())
			.isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.rowLabel())
				.isEqualTo(CodeList.FUNCTION.find(fact.cell().row(), filing.year()).orElseThrow().name()));
	}

	/** Equations with another outcome, and statements with nothing to check. */
	private static List<String> unmet(Template template, FilingContent filing, Outcome... good) {
		EquationSystem system = Identities.of(template).over(Rows.of(filing));
		Evaluation evaluation = system.evaluate(Figures.of(template, system.index(), filing));
		BitSet checked = new BitSet();
		List<String> unmet = IntStream.range(0, system.size()).filter((equation) -> {
			Outcome outcome = evaluation.outcome(equation);
			checked.set(system.statement(equation),
					outcome != Outcome.BLANK || checked.get(system.statement(equation)));
			return outcome != Outcome.BLANK && !List.of(good).contains(outcome);
		}).mapToObj((equation) -> evaluation.outcome(equation) + " " + system.equation(equation)).toList();
		List<String> unchecked = IntStream.range(0, system.statements().size())
			.filter((statement) -> !checked.get(statement))
			.mapToObj((statement) -> "nothing to check: " + system.statements().get(statement).statement())
			.toList();
		return Stream.concat(unmet.stream(), unchecked.stream()).toList();
	}

}
