package org.mingzhang.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.word.PrintedWord;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Filings laid out as Word documents, read again: the same figures, text and sheets. */
class PrintedWordTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final Registry REGISTRY = Registry.load();

	private static final DocumentReader READER = new DocumentReader(REGISTRY, CATALOGUE);

	static Stream<Arguments> madeUp() {
		return CATALOGUE.templates()
			.stream()
			.flatMap((template) -> Stream.of(PrintedWord.Style.values())
				.map((style) -> Arguments.of(template.id(), style)));
	}

	@ParameterizedTest
	@MethodSource("madeUp")
	void everyFigureOfAMadeUpFilingIsThere(String id, PrintedWord.Style style) {
		Template template = CATALOGUE.template(id).orElseThrow();
		FilingContent content = withText(SyntheticFilings.of(template).filing(7, 12));
		Department department = REGISTRY.departments()
			.stream()
			.filter((known) -> known.code().district().startsWith(template.region()))
			.findFirst()
			.orElseThrow();

		assertSame(content,
				READER.readWord(PrintedWord.of(template, content, department.name(), style).bytes(), Hints.NONE));
	}

	/** The same with some text, and without tables that hold nothing but their title. */
	private static FilingContent withText(FilingContent content) {
		List<Narrative.Section> sections = List.of(
				new Narrative.Section(1, "第一部分 概况", List.of(new Narrative.Paragraph(1, "本部门负责全区的某项工作。"))),
				new Narrative.Section(2, "一、主要职责", List.of(new Narrative.Paragraph(2, "1.负责一项工作。"),
						new Narrative.Paragraph(3, "2.负责另一项工作，并承担区委、区政府交办的其他任务。"))));
		List<Sheet> sheets = content.sheets()
			.stream()
			.filter((sheet) -> sheet.rows().stream().anyMatch((row) -> row.cells().size() > 1))
			.toList();
		return new FilingContent(content.template(), content.kind(), content.year(), content.departmentName(),
				content.forms(), content.facts(), content.openFigures(), new Narrative(sections), sheets);
	}

	static Stream<Arguments> published() {
		return Stream
			.of("seeds/000_256a5e6a4c7caa8a.txt", "seeds/001_d9984b4f4bf4cec5.txt", "seeds/002_7e90d63998a40ed9.txt",
					"seeds/003_be2d85f7f767ccee.txt", "seeds/004_6885cbf63360e79d.txt",
					"documents/shanghai-putuo-finance-bureau-2025-budget.pdf",
					"documents/shanghai-putuo-social-work-2024-final-accounts.pdf")
			.flatMap((file) -> Stream.of(PrintedWord.Style.values()).map((style) -> Arguments.of(file, style)));
	}

	@ParameterizedTest
	@MethodSource("published")
	void aPublishedFilingIsTheSameAsAWordDocument(String file, PrintedWord.Style style) throws IOException {
		Path path = SharedDocuments.find(file);
		byte[] bytes = Files.readAllBytes(path);
		FilingContent content = Facts
			.content(file.endsWith(".pdf") ? READER.readPdf(bytes, Hints.NONE) : READER.read(bytes, Hints.NONE));
		Template template = CATALOGUE.template(content.template()).orElseThrow();

		assertSame(content, READER.readWord(PrintedWord.of(template, content, content.departmentName(), style).bytes(),
				Hints.NONE));
	}

	private static void assertSame(FilingContent content, ReadingResult result) {
		FilingContent read = Facts.content(result);
		assertThat(differences(Facts.of(read), Facts.of(content))).as(((ReadingResult.Read) result).unread().toString())
			.isEmpty();
		assertThat(read.openFigures()).isEmpty();
		assertThat(read.template()).isEqualTo(content.template());
		assertThat(read.year()).isEqualTo(content.year());
		assertThat(differences(forms(read), forms(content))).as("forms and their notes").isEmpty();
		assertThat(differences(narrative(read).stream().skip(1).toList(), narrative(content))).as("text").isEmpty();
		assertThat(differences(sheets(read), sheets(content))).as("sheets").isEmpty();
	}

	/** The lines in which two lists differ, few of them. */
	private static List<String> differences(List<String> read, List<String> wanted) {
		if (read.equals(wanted)) {
			return List.of();
		}
		Stream<String> surplus = read.stream().filter((line) -> !wanted.contains(line)).map((line) -> "+ " + line);
		Stream<String> missing = wanted.stream().filter((line) -> !read.contains(line)).map((line) -> "- " + line);
		Stream<String> sizes = Stream.of(read.size() + " lines, not " + wanted.size());
		return Stream.of(sizes, surplus.limit(5), missing.limit(5)).flatMap((lines) -> lines).toList();
	}

	private static List<String> forms(FilingContent content) {
		return content.forms()
			.stream()
			.flatMap((form) -> Stream.concat(Stream.of("# " + form.form()),
					form.notes().stream().map(PrintedWord::note)))
			.toList();
	}

	private static List<String> narrative(FilingContent content) {
		return content.narrative()
			.sections()
			.stream()
			.flatMap((section) -> Stream.concat(
					Stream.of(section.level() + " " + section.heading()).filter((_) -> !section.heading().isEmpty()),
					section.paragraphs().stream().map((paragraph) -> paragraph.text())))
			.toList();
	}

	/** Rows of sheets by their words: text has lost where their cells end. */
	private static List<String> sheets(FilingContent content) {
		return content.sheets()
			.stream()
			.flatMap((sheet) -> Stream.concat(Stream.of("# " + sheet.title()), sheet.rows()
				.stream()
				.map((row) -> String.join(" ", row.cells().stream().filter((cell) -> !cell.isBlank()).toList()))))
			.toList();
	}

}
