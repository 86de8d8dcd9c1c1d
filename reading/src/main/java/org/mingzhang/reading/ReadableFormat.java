package org.mingzhang.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.format.Declaration;
import org.mingzhang.reading.format.FileFormat;
import org.mingzhang.reading.recognition.Hints;

/** The formats of documents that can be read, each with its reader. */
public enum ReadableFormat {

	/** A published document as a PDF. */
	PDF(Declaration.PDF, DocumentReader::readPdf),

	/** A workbook (XLSX): ours, last year's, or a department's own. */
	WORKBOOK(Declaration.WORKBOOK, DocumentReader::readWorkbook),

	/** A document of a word processor (DOCX). */
	WORD(Declaration.DOCUMENT, DocumentReader::readWord),

	/** A published document as text, as it was copied out of a PDF or a page. */
	TEXT(Declaration.TEXT, DocumentReader::read);

	private final Declaration declaration;

	private final Reading reading;

	ReadableFormat(Declaration declaration, Reading reading) {
		this.declaration = declaration;
		this.reading = reading;
	}

	/**
	 * {@return what a file of this format is called}
	 */
	public Declaration declaration() {
		return this.declaration;
	}

	/**
	 * Reads a document of this format.
	 * @param reader the reader
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult read(DocumentReader reader, byte[] bytes, Hints hints) {
		return this.reading.read(reader, bytes, hints);
	}

	/**
	 * Reads a document by what it is, not by what it is called.
	 * @param reader the reader
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public static ReadingResult readAny(DocumentReader reader, byte[] bytes, Hints hints) {
		Optional<ReadableFormat> format = Arrays.stream(values())
			.filter((each) -> each.declaration.mismatch(bytes).isEmpty())
			.findFirst();
		return format.map((each) -> each.read(reader, bytes, hints))
			.orElseGet(() -> new ReadingResult.Unreadable(List.of(new Problem(0, FileFormat.of(bytes).sentence()))));
	}

	/** How a format is read. */
	@FunctionalInterface
	private interface Reading {

		ReadingResult read(DocumentReader reader, byte[] bytes, Hints hints);

	}

}
