package org.mingzhang.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mingzhang.forms.FilingContent;

/** Facts as lines of {@code form,row,column,value}, sorted, to be compared as a whole. */
final class Facts {

	private Facts() {
	}

	static List<String> of(FilingContent content) {
		return content.facts()
			.stream()
			.map((fact) -> String.join(",", fact.cell().form(), fact.cell().row(), fact.cell().column(),
					fact.value().toString()))
			.sorted()
			.toList();
	}

	static List<String> of(ReadingResult result) {
		return of(content(result));
	}

	static FilingContent content(ReadingResult result) {
		return switch (result) {
			case ReadingResult.Read read -> read.content();
			case ReadingResult.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
		};
	}

	/** The facts of a file beside this class. */
	static List<String> expected(String name) {
		try (InputStream in = Facts.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException(name + " is missing");
			}
			return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> expected(Path file) {
		try {
			return lines(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(String csv) {
		return csv.lines().skip(1).sorted().toList();
	}

}
