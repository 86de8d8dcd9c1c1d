package org.mingzhang.cli.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.rulebook.Verdict;

/** What came of one file. */
public sealed interface Checked {

	/**
	 * {@return the file}
	 */
	Path file();

	/**
	 * It was read and examined.
	 *
	 * @param file the file
	 * @param department whose it is, if the register knows the name
	 * @param content what it says
	 * @param remarks what one should know about the reading
	 * @param verdict what the rule book says
	 */
	record Examined(Path file, Optional<DepartmentCode> department, FilingContent content, List<Remark> remarks,
			Verdict verdict) implements Checked {
	}

	/**
	 * It could not be read.
	 *
	 * @param file the file
	 * @param problems all reasons
	 */
	record Unreadable(Path file, List<Problem> problems) implements Checked {
	}

}
