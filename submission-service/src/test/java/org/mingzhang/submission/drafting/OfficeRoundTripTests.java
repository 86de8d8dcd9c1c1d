package org.mingzhang.submission.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;
import org.mingzhang.writing.word.WordDocuments;
import org.mingzhang.writing.workbook.Workbooks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A filing that is given out as a workbook or a Word document and filed again is the same
 * filing: its figures, forms, text and tables.
 */
class OfficeRoundTripTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final DocumentReader READER = new DocumentReader(Registry.load(), CATALOGUE);

	static Stream<Path> samples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("../deploy/local/samples"))) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList().stream();
		}
	}

	static Stream<Path> published() throws IOException {
		try (Stream<Path> seeds = Files.list(SharedDocuments.find("seeds"));
				Stream<Path> documents = Files.list(SharedDocuments.find("documents"))) {
			return Stream.concat(seeds, documents).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleFilingComesBackFromAWorkbook(Path document) throws IOException {
		fromWorkbook(read(Files.readAllBytes(document)));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleFilingComesBackFromAWordDocument(Path document) throws IOException {
		fromWord(read(Files.readAllBytes(document)));
	}

	@ParameterizedTest
	@MethodSource("published")
	void aPublishedFilingComesBackFromAWorkbook(Path document) throws IOException {
		fromWorkbook(read(Files.readAllBytes(document)));
	}

	@ParameterizedTest
	@MethodSource("published")
	void aPublishedFilingComesBackFromAWordDocument(Path document) throws IOException {
		fromWord(read(Files.readAllBytes(document)));
	}

	private static void fromWorkbook(FilingContent content) {
		same(read(Workbooks.of(content, template(content))), content);
	}

	private static void fromWord(FilingContent content) {
		same(read(WordDocuments.of(content, template(content))), content);
	}

	private static void same(FilingContent read, FilingContent filed) {
		assertThat(Substance.differences(filed, read)).isEmpty();
	}

	private static Template template(FilingContent content) {
		return CATALOGUE.template(content.template()).orElseThrow();
	}

	private static FilingContent read(byte[] document) {
		return switch (ReadableFormat.readAny(READER, document, Hints.NONE)) {
			case ReadingResult.Read read -> read.content();
			case ReadingResult.Unreadable unreadable -> throw new AssertionError(List.copyOf(unreadable.problems()));
		};
	}

}
