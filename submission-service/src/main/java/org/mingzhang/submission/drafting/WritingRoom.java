package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/**
 * Room for documents that are being written. Writing one keeps a core busy for a second
 * or two and holds the whole of it in memory, so only a few are written at once, and
 * nobody waits for ever.
 */
public final class WritingRoom {

	private final Semaphore room;

	private final Duration patience;

	/**
	 * Creates the room.
	 * @param atOnce documents that are written at once
	 * @param patience how long one waits for its turn
	 */
	public WritingRoom(int atOnce, Duration patience) {
		this.room = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Writes a document.
	 * @param writing writes it
	 * @return the document
	 * @throws Refused with {@link Reason#BUSY} if there was no room in time
	 */
	public byte[] write(Supplier<byte[]> writing) {
		if (!isEntered()) {
			throw new Refused(Reason.BUSY, "正在生成的文件过多，请稍后重试。 Too many documents are being written: try again later.",
					this.patience.plusSeconds(1));
		}
		try {
			return writing.get();
		}
		finally {
			this.room.release();
		}
	}

	private boolean isEntered() {
		try {
			return this.room.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
