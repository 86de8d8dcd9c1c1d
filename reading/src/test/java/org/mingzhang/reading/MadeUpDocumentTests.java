package org.mingzhang.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** Complete documents are read whole, and prove themselves by their own sums. */
class MadeUpDocumentTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private final DocumentReader reader = new DocumentReader(Registry.load(), CATALOGUE);

	@ParameterizedTest
	@ValueSource(strings = { MadeUpDocuments.PRINTED_PAGE, MadeUpDocuments.TABS, MadeUpDocuments.CELL_PER_LINE })
	void everyFactIsThereAndNoneIsInvented(String document) {
		assertThat(Facts.of(read(document))).isEqualTo(Facts.expected(document + ".facts.csv"));
		assertThat(Facts.content(read(document)).openFigures()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ MadeUpDocuments.PRINTED_PAGE + ", 420107-102, 2023, final-accounts",
			MadeUpDocuments.TABS + ", 420104-106, 2024, budget",
			MadeUpDocuments.CELL_PER_LINE + ", 130303-203, 2023, budget" })
	void whoseItIsCanBeToldFromIt(String document, String department, int year, String kind) {
		ReadingResult.Read read = (ReadingResult.Read) read(document);

		assertThat(read.department()).isEqualTo(Optional.of(DepartmentCode.parse(department)));
		assertThat(read.content().year()).isEqualTo(year);
		assertThat(read.content().kind()).hasToString(kind);
		assertThat(read.remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { MadeUpDocuments.PRINTED_PAGE, MadeUpDocuments.TABS })
	void aFaultlessDocumentBreaksNoEquation(String document) {
		assertThat(broken(Facts.content(read(document)))).isEmpty();
	}

	@Test
	void aSubtotalThatIsMissingIsMissingInTheFactsToo() {
		FilingContent content = Facts.content(read(MadeUpDocuments.CELL_PER_LINE));

		assertThat(content.fact(new Cell("three-public", "vehicle", "total"))).isEmpty();
		assertThat(content.fact(new Cell("three-public", "vehicle.operation", "total"))).isPresent();
	}

	private static List<Equation> broken(FilingContent content) {
		Template template = CATALOGUE.template(content.template()).orElseThrow();
		EquationSystem system = Identities.of(template).over(Rows.of(content));
		Evaluation evaluation = system.evaluate(Figures.of(template, system.index(), content));
		return IntStream.range(0, system.size())
			.filter((equation) -> evaluation.outcome(equation) == Outcome.BROKEN)
			.mapToObj(system::equation)
			.toList();
	}

	private ReadingResult read(String document) {
		return this.reader.read(MadeUpDocuments.text(document), Hints.NONE);
	}

}
