package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.submission.filing.Gap;
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
		 * @param gaps forms that could not be read, and why
		 */
		record Read(FilingContent content, Optional<DepartmentCode> department, List<Trouble> remarks,
				List<Gap> gaps) implements Result {

			public Read {
				remarks = List.copyOf(remarks);
				gaps = List.copyOf(gaps);
			}

			/**
			 * The document was read without any gap.
			 * @param content its content
			 * @param department whose it is, if its name is known or the sender said so
			 * @param remarks what the sender should know about the reading
			 */
			public Read(FilingContent content, Optional<DepartmentCode> department, List<Trouble> remarks) {
				this(content, department, remarks, List.of());
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
