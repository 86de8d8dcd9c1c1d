package org.mingzhang.validation.background;

import java.util.List;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.rulebook.background.Decision;

/** The finance bureaus, as the rule book asks them. */
@FunctionalInterface
public interface Bureau {

	/**
	 * Asks what the bureau of a department decided about rules.
	 * @param department the department that files
	 * @return the decisions that hold today
	 * @throws RuntimeException if that cannot be read: then nothing can be checked, for
	 * no decision may be passed over
	 */
	List<Decision> decisionsInForce(DepartmentCode department);

}
