package org.mingzhang.reading.worker;

import java.time.Duration;

/**
 * How much reading may take.
 *
 * @param atOnce most documents that are read at once, each in a process of its own
 * @param waiting most documents that wait for their turn
 * @param limit how long a document may wait, and how long it may be read
 * @param heapMegabytes heap of a process
 * @param documentsEach a process is replaced after so many documents
 * @param idle a process that has had nothing to do for so long is ended
 */
public record WorkerSettings(int atOnce, int waiting, Duration limit, int heapMegabytes, int documentsEach,
		Duration idle) {

	public WorkerSettings {
		positive("at-once", atOnce);
		positive("documents-each", documentsEach);
		if (waiting < 0) {
			throw new IllegalArgumentException("waiting must not be negative, not " + waiting);
		}
		if (heapMegabytes < 64) {
			throw new IllegalArgumentException("heap must be at least 64 MB, not " + heapMegabytes + " MB");
		}
		if (!limit.isPositive() || !idle.isPositive()) {
			throw new IllegalArgumentException("limit and idle must be more than 0, not " + limit + " and " + idle);
		}
	}

	private static void positive(String key, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(key + " must be at least 1, not " + value);
		}
	}

}
