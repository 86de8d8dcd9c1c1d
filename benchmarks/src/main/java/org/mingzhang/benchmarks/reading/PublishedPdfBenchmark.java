package org.mingzhang.benchmarks.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Published PDFs, all of a folder in one operation: every figure in its cell, against
 * PDFBox's own extraction of their text, which knows no cells.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class PublishedPdfBenchmark {

	/** A folder of published PDFs of departments that the register knows. */
	@Param("")
	private String folder = "";

	private List<byte[]> documents = List.of();

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	/** Takes the files of the folder; all of them have to be readable. */
	@Setup
	public void load() {
		try (Stream<Path> files = Files.list(Path.of(this.folder))) {
			this.documents = files.filter((file) -> file.toString().endsWith(".pdf"))
				.sorted()
				.map(PublishedPdfBenchmark::bytes)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (this.documents.isEmpty()) {
			throw new IllegalArgumentException("No PDF in " + this.folder);
		}
	}

	/**
	 * From bytes to facts, narrative and sheets.
	 * @return number of facts
	 */
	@Benchmark
	public int ours() {
		return this.documents.stream().mapToInt(this::facts).sum();
	}

	/**
	 * The text as PDFBox gives it.
	 * @return number of characters
	 * @throws IOException if a file is damaged
	 */
	@Benchmark
	public int pdfboxText() throws IOException {
		int characters = 0;
		for (byte[] bytes : this.documents) {
			try (PDDocument document = Loader.loadPDF(bytes)) {
				characters += new PDFTextStripper().getText(document).length();
			}
		}
		return characters;
	}

	private int facts(byte[] document) {
		return switch (this.reader.readPdf(document, Hints.NONE)) {
			case ReadingResult.Read read -> read.content().facts().size();
			case ReadingResult.Unreadable unreadable ->
				throw new IllegalStateException(unreadable.problems().toString());
		};
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
