package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A published document as a PDF. A PDF may be made to keep its reader busy: a few threads
 * of their own read, some documents wait for them, and none is read longer than a limit.
 */
public final class PublishedPdf implements DocumentReading, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(PublishedPdf.class);

	private static final int AT_ONCE = 2;

	private static final int WAITING = 16;

	private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("pdf-", 1).factory();

	private final ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), THREADS);

	private final DocumentReader reader;

	private final Duration limit;

	/**
	 * Creates the reading.
	 * @param reader reads the document
	 * @param limit how long waiting and reading may take together
	 */
	public PublishedPdf(DocumentReader reader, Duration limit) {
		this.reader = reader;
		this.limit = limit;
	}

	@Override
	public Result read(SubmittedDocument document) {
		Future<ReadingResult> reading = submit(document);
		try {
			return PublishedText.result(reading.get(this.limit.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return unreadable("PDF 未能在 %d 秒内识读，请重新导出后提交。 The PDF could not be read within %d s: export it anew."
				.formatted(this.limit.toSeconds(), this.limit.toSeconds()));
		}
		catch (ExecutionException ex) {
			log.error("A PDF of {} bytes, hash {}, broke its reader", document.bytes().length, document.hash(), ex);
			return unreadable("PDF 的结构无法识读，请重新导出后提交。 The PDF cannot be read as it is built: export it anew.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return unreadable("识读被中断，请重新提交。 Reading was interrupted: send it again.");
		}
		finally {
			reading.cancel(true);
		}
	}

	private Future<ReadingResult> submit(SubmittedDocument document) {
		try {
			return this.workers.submit(() -> this.reader.readPdf(document.bytes(), PublishedText.hints(document)));
		}
		catch (RejectedExecutionException ex) {
			throw new Refused(Reason.BUSY,
					"正在识读的 PDF 过多，请稍后用同一个键重新提交。 Too many PDFs are being read: send it again later, with the same key.");
		}
	}

	private static Result unreadable(String sentence) {
		return new Result.Unreadable(List.of(Trouble.of(sentence)));
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

}
