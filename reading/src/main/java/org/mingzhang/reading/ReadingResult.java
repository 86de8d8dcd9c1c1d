package org.mingzhang.reading;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;

/** What came of reading a document. */
public sealed interface ReadingResult {

	/**
	 * The document could be read, as a whole or all but some forms.
	 *
	 * @param content what it says
	 * @param department whose it is, if the register knows the name or the caller said so
	 * @param unread forms that are not in the content, and why
	 * @param remarks what the person who files should know about the reading
	 */
	record Read(FilingContent content, Optional<DepartmentCode> department, List<UnreadForm> unread,
			List<Remark> remarks) implements ReadingResult {

		public Read {
			unread = List.copyOf(unread);
			remarks = List.copyOf(remarks);
		}

	}

	/**
	 * The document could not be read.
	 *
	 * @param problems all reasons, at least one, from top to bottom
	 */
	record Unreadable(List<Problem> problems) implements ReadingResult {

		public Unreadable {
			problems = List.copyOf(problems);
			if (problems.isEmpty()) {
				throw new IllegalArgumentException("A document that cannot be read has a reason");
			}
		}

	}

}
