package org.mingzhang.submission.config;

import java.time.Duration;

import org.mingzhang.reading.worker.WorkerSettings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are read, each in a process of its own.
 *
 * @param atOnce most documents that are read at once
 * @param waiting most documents that wait for their turn
 * @param limit how long a document may wait, and how long it may be read
 * @param heap heap of a process
 * @param documentsEach a process is replaced after so many documents
 * @param idle a process that has had nothing to do for so long is ended
 */
@ConfigurationProperties("mingzhang.submission.reading")
public record ReadingProperties(@DefaultValue("2") int atOnce, @DefaultValue("100") int waiting,
		@DefaultValue("30s") Duration limit, @DefaultValue("384MB") DataSize heap,
		@DefaultValue("200") int documentsEach, @DefaultValue("10m") Duration idle) {

	public ReadingProperties {
		settings(atOnce, waiting, limit, heap, documentsEach, idle);
	}

	/**
	 * {@return the same, as the workers take it}
	 */
	public WorkerSettings settings() {
		return settings(this.atOnce, this.waiting, this.limit, this.heap, this.documentsEach, this.idle);
	}

	private static WorkerSettings settings(int atOnce, int waiting, Duration limit, DataSize heap, int documentsEach,
			Duration idle) {
		try {
			return new WorkerSettings(atOnce, waiting, limit, Math.toIntExact(heap.toMegabytes()), documentsEach, idle);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("mingzhang.submission.reading: " + ex.getMessage(), ex);
		}
	}

}
