package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.submission.filing.Trouble;

/** Turns a submitted document into the content of a filing. */
@FunctionalInterface
public interface DocumentReading {

	/**
	 * Reads a document.
	 * @param document what was sent
	 * @return its content, or every reason why it cannot be read
	 */
	Result read(SubmittedDocument document);

	/** What came of it. */
	sealed interface Result {

		/**
		 * The document was read.
		 *
		 * @param content its content
		 * @param department whose it is, if its name is known or the sender said so
		 * @param remarks what the sender should know about the reading
		 */
		record Read(FilingContent content, Optional<DepartmentCode> department,
				List<Trouble> remarks) implements Result {

			public Read {
				remarks = List.copyOf(remarks);
			}

		}

		/**
		 * The document cannot be read, or disagrees with what was said about it.
		 *
		 * @param reasons all reasons
		 */
		record Unreadable(List<Trouble> reasons) implements Result {

			public Unreadable {
				reasons = List.copyOf(reasons);
			}

		}

	}

}
