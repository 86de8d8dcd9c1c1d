package org.mingzhang.reading.worker;

import org.mingzhang.reading.ReadableFormat;

/** Hears what happens among the workers, for logs and measures. */
public interface WorkerWatch {

	/**
	 * A process was started.
	 * @param pid its number
	 */
	void started(long pid);

	/**
	 * A process was ended because of a document, or ended by itself.
	 * @param pid its number
	 * @param outcome what became of the document
	 * @param bytes size of the document
	 */
	void killed(long pid, Outcome outcome, int bytes);

	/**
	 * A document is done with.
	 * @param format its format
	 * @param outcome what came of it
	 */
	void read(ReadableFormat format, Outcome outcome);

	/**
	 * A process said something on its standard error.
	 * @param pid its number
	 * @param line a line, cut if it is long; the first of many only
	 */
	void said(long pid, String line);

}
