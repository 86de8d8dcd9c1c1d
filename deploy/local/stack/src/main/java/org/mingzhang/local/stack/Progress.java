package org.mingzhang.local.stack;

import java.time.Duration;

/** Is told what happens to the parts, as it happens. */
interface Progress {

	/** Takes no notice. */
	Progress SILENT = new Progress() {
	};

	/**
	 * A part can be used.
	 * @param part the part
	 * @param took from the start of its process
	 */
	default void ready(Part part, Duration took) {
	}

	/**
	 * A part has ended because it was told to.
	 * @param part the part
	 */
	default void stopped(Part part) {
	}

}
