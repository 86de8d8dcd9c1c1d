package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.List;

import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.UnreadForm;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.worker.Outcome;
import org.mingzhang.reading.worker.ReadingWorkers;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/**
 * A published document as it is. A document may be made to keep its reader busy or to
 * take all its memory, so it is read in a process of its own.
 */
public final class PublishedDocument implements DocumentReading {

	/** Some documents are read in that time. */
	private static final Duration BREATH = Duration.ofSeconds(5);

	private final ReadableFormat format;

	private final ReadingWorkers workers;

	private final Duration limit;

	/**
	 * Creates the reading of a format.
	 * @param format the format
	 * @param workers read the document
	 * @param limit how long they may read it
	 */
	public PublishedDocument(ReadableFormat format, ReadingWorkers workers, Duration limit) {
		this.format = format;
		this.workers = workers;
		this.limit = limit;
	}

	@Override
	public Result read(SubmittedDocument document) {
		return switch (outcome(document)) {
			case Outcome.Done(ReadingResult result) -> result(result);
			case Outcome.TooSlow _ -> unreadable(
					"文件未能在 %d 秒内识读，已停止；请重新导出后提交。 The document could not be read within %d s and was given up: export it anew."
						.formatted(this.limit.toSeconds(), this.limit.toSeconds()));
			case Outcome.TooLarge _ -> unreadable("识读文件所需内存超出限额，已停止；请精简或拆分后重新导出提交。 "
					+ "Reading the document takes more memory than is allowed, so it was given up: make it smaller and export it anew.");
			case Outcome.Broken _ ->
				unreadable("文件的结构无法识读，请重新导出后提交。 The document cannot be read as it is built: export it anew.");
			case Outcome.Busy _ -> throw new Refused(Reason.BUSY,
					"正在识读的文件过多，请稍后用同一个键重新提交。 Too many documents are being read: send it again later, with the same key.",
					BREATH);
		};
	}

	private Outcome outcome(SubmittedDocument document) {
		try {
			return this.workers.read(this.format, document.bytes(),
					new Hints(document.department(), document.year(), document.kind(), document.template()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Refused(Reason.BUSY,
					"识读被中断，请用同一个键重新提交。 Reading was interrupted: send it again, with the same key.");
		}
	}

	/** What came of reading, as the use case takes it. */
	private static Result result(ReadingResult result) {
		return switch (result) {
			case ReadingResult.Read read -> new Result.Read(read.content(), read.department(),
					read.remarks().stream().map((remark) -> trouble(remark.line(), remark.message())).toList(),
					read.unread().stream().map(PublishedDocument::gap).toList());
			case ReadingResult.Unreadable unreadable -> new Result.Unreadable(unreadable.problems()
				.stream()
				.map((problem) -> trouble(problem.line(), problem.message()))
				.toList());
		};
	}

	/** A form that was not read; whether it can be derived is not known yet. */
	private static Gap gap(UnreadForm unread) {
		Gap.Cause cause = switch (unread.cause()) {
			case MISSING -> Gap.Cause.MISSING;
			case PICTURE -> Gap.Cause.PICTURE;
			case UNREADABLE -> Gap.Cause.UNREADABLE;
		};
		return new Gap(unread.form(), unread.title(), cause,
				unread.reasons().stream().map((reason) -> trouble(reason.line(), reason.message())).toList(), false);
	}

	/** Line 0 is the document as a whole. */
	private static Trouble trouble(int line, String message) {
		return (line > 0) ? Trouble.at(line, message) : Trouble.of(message);
	}

	private static Result unreadable(String sentence) {
		return new Result.Unreadable(List.of(Trouble.of(sentence)));
	}

}
