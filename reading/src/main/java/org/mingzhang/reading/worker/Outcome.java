package org.mingzhang.reading.worker;

import org.mingzhang.reading.ReadingResult;

/** What came of a document that was given to the workers. */
public sealed interface Outcome {

	/**
	 * It was read, or is unreadable for reasons that were found.
	 *
	 * @param result the result
	 */
	record Done(ReadingResult result) implements Outcome {
	}

	/** Too many documents wait, or it waited too long. It was not looked at. */
	record Busy() implements Outcome {
	}

	/** Reading it did not end in time; its process was ended. */
	record TooSlow() implements Outcome {
	}

	/** Reading it needs more memory than a process has. */
	record TooLarge() implements Outcome {
	}

	/** Its parser failed, or its process ended, in a way nobody foresaw. */
	record Broken() implements Outcome {
	}

}
