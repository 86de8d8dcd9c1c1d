package org.mingzhang.submission.reading;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.rules.FilingChecker;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.submission.reading.recognition.Hints;

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
	void aFaultlessDocumentBreaksNoRule(String document) {
		assertThat(failures(document)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = MadeUpDocuments.CELL_PER_LINE)
	void aSubtotalThatIsMissingIsMissingInTheFactsToo(String document) {
		assertThat(failures(document)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("L1");
			assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
			assertThat(finding.place().row()).isEqualTo("vehicle");
		});
	}

	private List<Finding> failures(String document) {
		return new FilingChecker(CATALOGUE).check(Facts.content(read(document)))
			.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.toList();
	}

	private ReadingResult read(String document) {
		return this.reader.read(MadeUpDocuments.text(document), Hints.NONE);
	}

}
