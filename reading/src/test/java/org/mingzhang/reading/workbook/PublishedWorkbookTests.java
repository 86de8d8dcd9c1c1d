package org.mingzhang.reading.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.Press.Habit;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Published filings, laid out as workbooks, are the same filings. */
class PublishedWorkbookTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private final DocumentReader reader = new DocumentReader(Registry.load(), CATALOGUE);

	@ParameterizedTest
	@ValueSource(strings = { "seeds/000_256a5e6a4c7caa8a.txt", "seeds/001_d9984b4f4bf4cec5.txt",
			"seeds/002_7e90d63998a40ed9.txt", "seeds/003_be2d85f7f767ccee.txt", "seeds/004_6885cbf63360e79d.txt",
			"documents/shanghai-putuo-finance-bureau-2025-budget.pdf",
			"documents/shanghai-putuo-social-work-2024-final-accounts.pdf" })
	void factsOfAPublishedFilingAreThoseOfItsWorkbook(String document) throws IOException {
		Path path = SharedDocuments.find(document);
		byte[] bytes = Files.readAllBytes(path);
		ReadingResult.Read published = (ReadingResult.Read) (document.endsWith(".pdf")
				? this.reader.readPdf(bytes, Hints.NONE) : this.reader.read(bytes, Hints.NONE));
		FilingContent content = published.content();
		Template template = CATALOGUE.template(content.template()).orElseThrow();
		for (Habit habit : Habit.values()) {
			byte[] file = new Press(content, template, content.departmentName(), habit).bytes();

			ReadingResult read = this.reader.readWorkbook(file,
					new Hints(published.department().orElse(null), content.year(), content.kind(), null));

			assertThat(read).as(habit.name()).isInstanceOf(ReadingResult.Read.class);
			FilingContent again = ((ReadingResult.Read) read).content();
			assertThat(facts(again)).as(habit.name()).containsExactlyInAnyOrderElementsOf(facts(content));
			assertThat(again.openFigures()).isEmpty();
		}
	}

	private static List<String> facts(FilingContent content) {
		return Stream
			.concat(Stream.of(content.template()),
					content.facts().stream().map((fact) -> fact.cell() + " " + fact.value()))
			.toList();
	}

}
