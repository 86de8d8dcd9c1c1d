package org.mingzhang.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Five real documents: every fact there, none invented, none in a wrong column. */
class PublishedDocumentTests {

	private static final String WITHOUT_BLANKS = "000_256a5e6a4c7caa8a";

	private static final String WITH_OPEN_COLUMNS = "001_d9984b4f4bf4cec5";

	private static final String WITH_TORN_TOTALS = "002_7e90d63998a40ed9";

	private static final String SCANNED = "003_be2d85f7f767ccee";

	private static final String CELL_PER_LINE = "004_6885cbf63360e79d";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@ParameterizedTest
	@ValueSource(strings = { WITH_OPEN_COLUMNS, SCANNED })
	void factsAreThoseReadByHand(String document) {
		Path gold = SharedDocuments.find("gold/" + document + ".facts.csv");

		assertThat(Facts.of(read(document))).isEqualTo(Facts.expected(gold));
	}

	@ParameterizedTest
	@ValueSource(strings = { WITHOUT_BLANKS, WITH_TORN_TOTALS, CELL_PER_LINE })
	void factsAreThoseVerifiedAgainstThePrint(String document) {
		assertThat(Facts.of(read(document))).isEqualTo(Facts.expected(document + ".facts.csv"));
	}

	@ParameterizedTest
	@CsvSource({ WITHOUT_BLANKS + ", 420107-101, 2023, hubei-wuhan/final-accounts/2022-2023",
			WITH_OPEN_COLUMNS + ", 420107-102, 2023, hubei-wuhan/final-accounts/2022-2023",
			WITH_TORN_TOTALS + ", 420105-101, 2022, hubei-wuhan/final-accounts/2022-2023",
			SCANNED + ", 420104-106, 2024, hubei-wuhan/budget/2024",
			CELL_PER_LINE + ", 130303-203, 2023, hebei-qinhuangdao/budget/2023" })
	void whatADocumentIsCanBeToldFromIt(String document, String department, int year, String template) {
		ReadingResult.Read read = (ReadingResult.Read) read(document);

		assertThat(read.department()).isEqualTo(Optional.of(DepartmentCode.parse(department)));
		assertThat(read.content().year()).isEqualTo(year);
		assertThat(read.content().template()).isEqualTo(template);
		assertThat(read.remarks()).isEmpty();
		assertThat(read.content().openFigures()).isEmpty();
	}

	@Test
	void aRecoveredColumnIsToldFromAPrintedOne() {
		FilingContent content = Facts.content(read(WITHOUT_BLANKS));

		assertThat(content.fact(new Cell("general-expenditure", "2101101", "project")).orElseThrow().reading())
			.isEqualTo(Reading.PRINTED);
		assertThat(content.fact(new Cell("general-expenditure", "2013202", "project")).orElseThrow().reading())
			.isEqualTo(Reading.BY_IDENTITY);
	}

	@Test
	void everyFactSaysWhereItStands() {
		FilingContent content = Facts.content(read(WITHOUT_BLANKS));

		var wrapped = content.fact(new Cell("revenue", "2080505", "fiscal")).orElseThrow();
		assertThat(wrapped.rowLabel()).isEqualTo("机关事业单位基本养老保险缴费支出");
		assertThat(wrapped.columnLabel()).isEqualTo("财政拨款收入");
		assertThat(wrapped.source()).hasToString("line 148");
		assertThat(wrapped.printed()).hasToString("公开02表 2080505 2栏");
		var line = content.fact(new Cell("summary", "208", "amount")).orElseThrow();
		assertThat(line.printed()).hasToString("公开01表 39行 2栏");
	}

	@Test
	void aFormWithoutFiguresIsThereWithItsNote() {
		PrintedForm fund = Facts.content(read(WITHOUT_BLANKS)).form("government-fund").orElseThrow();

		assertThat(fund.number()).isEqualTo("公开07表");
		assertThat(fund.notes()).hasSize(3).last().asString().startsWith("说明：");
	}

	@Test
	void aFormThatIsAPictureIsNotThereThoughANoteSpeaksOfIt() {
		FilingContent content = Facts.content(read(WITH_TORN_TOTALS));

		assertThat(content.forms()).extracting(PrintedForm::form).containsExactly("revenue", "expenditure");
		assertThat(content.forms()).extracting(PrintedForm::number).containsExactly("表2", "表3");
		assertThat(content.narrative().sections())
			.anySatisfy((section) -> assertThat(section.paragraphs()).extracting("line").contains(273, 275));
	}

	@Test
	void evaluationSheetsAreKeptAsText() {
		FilingContent content = Facts.content(read(WITHOUT_BLANKS));

		assertThat(content.sheets()).filteredOn("form", "evaluation-overall").hasSize(1);
		assertThat(content.sheets()).filteredOn("form", "evaluation-project").hasSize(6);
	}

	private ReadingResult read(String document) {
		Path file = SharedDocuments.find("seeds/" + document + ".txt");
		try {
			return this.reader.read(Files.readAllBytes(file), Hints.NONE);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
