package org.mingzhang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.PageBox;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Two real PDFs: every fact there, none invented, each with its place on its page. */
class PublishedPdfTests {

	private static final String BUDGET = "shanghai-putuo-finance-bureau-2025-budget";

	private static final String FINAL_ACCOUNTS = "shanghai-putuo-social-work-2024-final-accounts";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@ParameterizedTest
	@ValueSource(strings = { BUDGET, FINAL_ACCOUNTS })
	void factsAreThoseReadByAnotherWay(String document) {
		FilingContent content = content(document);

		assertThat(Facts.of(content)).isEqualTo(Facts.expected(document + ".facts.csv"));
		assertThat(content.openFigures()).isEmpty();
		assertThat(content.facts()).extracting(Fact::reading).containsOnly(Reading.PRINTED);
	}

	@ParameterizedTest
	@CsvSource({ BUDGET + ", 310107-101, 2025, shanghai/budget/2023-2025",
			FINAL_ACCOUNTS + ", 310107-102, 2024, shanghai/final-accounts/2024-2025" })
	void whatADocumentIsCanBeToldFromIt(String document, String department, int year, String template) {
		ReadingResult.Read read = (ReadingResult.Read) read(document);

		assertThat(read.department()).isEqualTo(Optional.of(DepartmentCode.parse(department)));
		assertThat(read.content().year()).isEqualTo(year);
		assertThat(read.content().template()).isEqualTo(template);
		assertThat(read.remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { BUDGET, FINAL_ACCOUNTS })
	void everyFormOfTheTemplateIsThereInItsOrder(String document) {
		FilingContent content = content(document);
		List<String> expected = Catalogue.load()
			.template(content.template())
			.orElseThrow()
			.forms()
			.stream()
			.map(FormTemplate::id)
			.toList();

		assertThat(content.forms()).extracting(PrintedForm::form).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { BUDGET, FINAL_ACCOUNTS })
	void everyFactKnowsItsPageAndBox(String document) {
		assertThat(content(document).facts()).allSatisfy((fact) -> {
			assertThat(fact.source().page()).isPresent();
			PageBox box = fact.source().box().orElseThrow();
			assertThat(box.left()).isPositive().isLessThan(box.right());
			assertThat(box.top()).isPositive().isLessThan(box.bottom());
			assertThat(box.right()).isLessThan(84_190);
		});
	}

	@Test
	void aFormThatGoesOnOverAPageIsOneForm() {
		FilingContent content = content(BUDGET);

		assertThat(content.fact(new Cell("revenue", "2080599", "total")).orElseThrow().source().page()).hasValue(10);
		assertThat(content.fact(new Cell("revenue", "210", "total")).orElseThrow().source().page()).hasValue(11);
	}

	@Test
	void aNameBrokenInItsCellIsOneName() {
		Fact fact = content(FINAL_ACCOUNTS).fact(new Cell("general-expenditure", "2080505", "total")).orElseThrow();

		assertThat(fact.rowLabel()).isEqualTo("机关事业单位基本养老保险缴费支出");
		assertThat(fact.columnLabel()).isEqualTo("合计");
	}

	@Test
	void anEmptyFormKeepsTheNotesThatStandUnderIt() {
		FilingContent content = content(FINAL_ACCOUNTS);

		for (String form : List.of("government-fund", "state-capital")) {
			assertThat(content.form(form).orElseThrow().notes()).hasSize(3).last().asString().startsWith("说明：");
		}
		assertThat(content(BUDGET).form("state-capital").orElseThrow().notes()).hasSize(1);
	}

	@Test
	void whatIsClippedAwayOnAPageIsNotReadTwice() {
		List<Paragraph> items = paragraphs(BUDGET).filter((paragraph) -> paragraph.text().startsWith("9.")).toList();

		assertThat(items).hasSize(1);
	}

	@Test
	void paragraphsAreJoinedOverLinesAndPages() {
		for (int item = 1; item <= 9; item++) {
			String begin = item + "、";
			assertThat(paragraphs(FINAL_ACCOUNTS)).filteredOn((paragraph) -> paragraph.text().startsWith(begin))
				.as(begin)
				.singleElement()
				.satisfies((paragraph) -> assertThat(paragraph.text()).endsWith("。"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "三、支出决算情况说明", "六、一般公共预算财政拨款基本支出决算情况说明", "八、政府性基金预算财政拨款收入支出决算情况说明",
			"九、国有资本经营预算财政拨款收入支出决算情况说明", "十、预算绩效管理情况" })
	void headingsStandAloneHoweverLong(String heading) {
		assertThat(content(FINAL_ACCOUNTS).narrative().sections()).extracting(Section::heading)
			.as("once in the table of contents, once above its text")
			.filteredOn(heading::equals)
			.hasSize(2);
	}

	@Test
	void titlesSetApartByTheirPrintBeginSections() {
		assertThat(content(BUDGET).narrative().sections()).filteredOn((section) -> section.level() == 1)
			.extracting(Section::heading)
			.contains("名词解释", "2025年部门预算编制说明", "其他相关情况说明", "项目经费情况说明");
	}

	private Stream<Paragraph> paragraphs(String document) {
		return content(document).narrative().sections().stream().flatMap((section) -> section.paragraphs().stream());
	}

	private FilingContent content(String document) {
		return Facts.content(read(document));
	}

	private ReadingResult read(String document) {
		try {
			return this.reader.readPdf(Files.readAllBytes(SharedDocuments.find("documents/" + document + ".pdf")),
					Hints.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
