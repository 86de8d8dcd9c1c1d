package org.mingzhang.rulebook.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

/** Documents as the rule book gets them: read from what was published. */
public final class Documents {

	private static final DocumentReader READER = new DocumentReader(Registry.load(), Catalogue.load());

	private Documents() {
	}

	/**
	 * A published document; the test is skipped where it is absent.
	 * @param name its name among the seeds, without {@code .txt}
	 * @return what was read from it
	 */
	public static FilingContent seed(String name) {
		return read(SharedDocuments.find("seeds/" + name + ".txt"));
	}

	/**
	 * A document.
	 * @param file where it is
	 * @return what was read from it
	 */
	public static FilingContent read(Path file) {
		try {
			return switch (READER.read(Files.readAllBytes(file), Hints.NONE)) {
				case ReadingResult.Read read -> read.content();
				case ReadingResult.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
