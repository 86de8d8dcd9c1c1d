package org.mingzhang.cli;

import java.io.PrintWriter;

/** Tells how far a check of many files is; a single file needs none. */
final class Progress {

	private static final String ERASE = "\r\u001B[K";

	private final PrintWriter err;

	private final int files;

	private final boolean live;

	private int done;

	/**
	 * Begins.
	 * @param err where it is told
	 * @param files how many files there are
	 * @param live whether somebody watches, so that one line can be written over; if not,
	 * nothing is told
	 */
	Progress(PrintWriter err, int files, boolean live) {
		this.err = err;
		this.files = files;
		this.live = live && files > 1;
	}

	/** Clears the line before a result is printed. */
	void pause() {
		if (this.live) {
			this.err.print(ERASE);
			this.err.flush();
		}
	}

	void next() {
		this.done++;
		if (this.live && this.done < this.files) {
			this.err.print(ERASE + "已审核 checked " + this.done + "/" + this.files);
			this.err.flush();
		}
	}

}
