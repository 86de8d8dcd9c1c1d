package org.mingzhang.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;
import org.opentest4j.TestAbortedException;

/** Real published filings, where they are at hand. */
public final class PublishedFilings {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private PublishedFilings() {
	}

	/**
	 * A filing as it was read.
	 *
	 * @param content the filing
	 * @param template its template
	 */
	public record Published(FilingContent content, Template template) {
	}

	public static Stream<String> names() {
		return Stream.of("seeds/000_256a5e6a4c7caa8a.txt", "seeds/001_d9984b4f4bf4cec5.txt",
				"seeds/002_7e90d63998a40ed9.txt", "seeds/003_be2d85f7f767ccee.txt", "seeds/004_6885cbf63360e79d.txt",
				"documents/shanghai-putuo-finance-bureau-2025-budget.pdf",
				"documents/shanghai-putuo-social-work-2024-final-accounts.pdf");
	}

	/** Those that are at hand, by name; none where the documents are absent. */
	public static Map<String, Published> atHand() {
		Map<String, Published> published = new LinkedHashMap<>();
		try {
			names().forEach((name) -> published.put(name, read(name)));
		}
		catch (TestAbortedException ex) {
			published.clear();
		}
		return published;
	}

	/** Reads one; the test is skipped where the documents are absent. */
	public static Published read(String name) {
		try {
			byte[] bytes = Files.readAllBytes(SharedDocuments.find(name));
			DocumentReader reader = new DocumentReader(Registry.load(), CATALOGUE);
			ReadingResult.Read read = (ReadingResult.Read) (name.endsWith(".pdf") ? reader.readPdf(bytes, Hints.NONE)
					: reader.read(bytes, Hints.NONE));
			return new Published(read.content(), CATALOGUE.template(read.content().template()).orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
