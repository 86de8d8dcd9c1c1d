package org.mingzhang.writing.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.PublishedFilings;

import static org.assertj.core.api.Assertions.assertThat;

/** The check sheet fails where the identities fail, and nowhere else. */
class ChecksLikeTheRuleBookTests {

	@ParameterizedTest
	@MethodSource("wrongFilings")
	void aWrongFilingFailsTheSameIdentities(Template template, FilingContent content) {
		List<String> failed = broken(template, content);

		assertThat(failed).isNotEmpty();
		assertThat(failedChecks(content, template)).isEqualTo(failed);
	}

	@ParameterizedTest
	@MethodSource("roundedFilings")
	void whatRoundingExplainsPasses(Template template, FilingContent content) {
		assertThat(failedChecks(content, template)).isEqualTo(broken(template, content));
	}

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.PublishedFilings#names")
	void aPublishedFilingFailsWhereItFails(String name) {
		PublishedFilings.Published published = PublishedFilings.read(name);

		assertThat(failedChecks(published.content(), published.template()))
			.isEqualTo(broken(published.template(), published.content()));
	}

	static Stream<Arguments> wrongFilings() {
		return Filings.TEMPLATES.stream()
			.flatMap((template) -> Stream.of("expenditure", "general-expenditure", "basic-expenditure")
				.map((form) -> Arguments.of(template, Filings.withOneWrong(Filings.correct(template), form,
						form.equals("basic-expenditure") ? "total" : "basic"))));
	}

	static Stream<Arguments> roundedFilings() {
		return Filings.TEMPLATES.stream()
			.map((template) -> Arguments.of(template,
					SyntheticFilings.of(template).filing(11, 20, SyntheticFilings.Print.ROUNDED)));
	}

	private static List<String> failedChecks(FilingContent content, Template template) {
		Book book = Drafts.of(content, template);
		FormulaText formulas = new FormulaText(book.grids(), Map.of());
		return book.checks()
			.stream()
			.map((check) -> org.mingzhang.writing.workbook.Outcome.of(check, book, formulas))
			.filter((outcome) -> outcome.state().equals(CheckSheet.FAILED))
			.map((outcome) -> outcome.check().rule().id() + " " + outcome.check().statement())
			.sorted()
			.toList();
	}

	/**
	 * Identities over the forms; figures of tables kept as text are not in the workbook's
	 * formulas.
	 */
	private static List<String> broken(Template template, FilingContent content) {
		EquationSystem system = Identities.of(template).over(Rows.of(content));
		Evaluation evaluation = system.evaluate(Figures.of(template, system.index(), content));
		return IntStream.range(0, system.size())
			.filter((equation) -> evaluation.outcome(equation) == Outcome.BROKEN)
			.mapToObj(system::equation)
			.filter((equation) -> equation.cells().allMatch((cell) -> template.form(cell.form()).isPresent()))
			.map((equation) -> equation.rule().id() + " " + equation.statement())
			.sorted()
			.toList();
	}

}
