package org.mingzhang.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.rulebook.RuleBook;

/** Reads files and examines them. Safe for use by several threads. */
public final class Desk {

	private final Catalogue catalogue = Catalogue.load();

	private final DocumentReader reader = new DocumentReader(Registry.load(), this.catalogue);

	private final RuleBook ruleBook = new RuleBook(this.catalogue);

	/**
	 * {@return the rule book}
	 */
	public RuleBook ruleBook() {
		return this.ruleBook;
	}

	/**
	 * {@return the templates}
	 */
	public Catalogue catalogue() {
		return this.catalogue;
	}

	/**
	 * One file, from its bytes to the verdict.
	 * @param file the file
	 * @param hints what the caller says about it
	 * @param companions earlier filings at hand
	 * @return what came of it
	 */
	public Checked check(Path file, Hints hints, Companions companions) {
		return switch (read(file, hints)) {
			case ReadingResult.Read read -> {
				FilingContent content = read.content();
				yield new Checked.Examined(file, read.department(), content, read.remarks(),
						this.ruleBook.check(content, companions.background(content)));
			}
			case ReadingResult.Unreadable unreadable -> new Checked.Unreadable(file, unreadable.problems());
		};
	}

	/**
	 * Reads a file by what it is, not by what it is called.
	 * @param file the file
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult read(Path file, Hints hints) {
		try {
			return ReadableFormat.readAny(this.reader, Files.readAllBytes(file), hints);
		}
		catch (NoSuchFileException ex) {
			return unreadable("没有这个文件。 There is no such file.");
		}
		catch (IOException ex) {
			return unreadable("文件打不开：" + ex.getMessage() + "。 The file cannot be opened.");
		}
	}

	private static ReadingResult unreadable(String sentence) {
		return new ReadingResult.Unreadable(List.of(new Problem(0, sentence)));
	}

}
