package org.mingzhang.submission.drafting;

import org.mingzhang.submission.filing.Trouble;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;

/** A published document as text, as it was copied out of a PDF or a page. */
public final class PublishedText implements DocumentReading {

	private final DocumentReader reader;

	/**
	 * Creates the reading.
	 * @param reader reads the text
	 */
	public PublishedText(DocumentReader reader) {
		this.reader = reader;
	}

	@Override
	public Result read(SubmittedDocument document) {
		return result(this.reader.read(document.bytes(), hints(document)));
	}

	/** What the sender says about a document. */
	static Hints hints(SubmittedDocument document) {
		return new Hints(document.department(), document.year(), document.kind(), document.template());
	}

	/** What came of reading, as the use case takes it. */
	static Result result(ReadingResult result) {
		return switch (result) {
			case ReadingResult.Read read -> new Result.Read(read.content(), read.department(),
					read.remarks().stream().map((remark) -> trouble(remark.line(), remark.message())).toList());
			case ReadingResult.Unreadable unreadable -> new Result.Unreadable(unreadable.problems()
				.stream()
				.map((problem) -> trouble(problem.line(), problem.message()))
				.toList());
		};
	}

	/** Line 0 is the document as a whole. */
	private static Trouble trouble(int line, String message) {
		return (line > 0) ? Trouble.at(line, message) : Trouble.of(message);
	}

}
