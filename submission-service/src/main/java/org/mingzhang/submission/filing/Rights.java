package org.mingzhang.submission.filing;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;

/**
 * Who may see and touch a filing. A department sees its own, a bureau what was submitted
 * in its district; everything else is forbidden, whether it exists or not.
 */
public final class Rights {

	private Rights() {
	}

	/**
	 * Demands the right to prepare and submit filings of a department.
	 * @param caller the caller
	 * @param department the department
	 * @throws Refused if it is not the caller's
	 */
	public static void toFile(Caller caller, DepartmentCode department) {
		if (!caller.filesFor(department)) {
			throw forbidden("账号 %s 不能代 %s 编报。 This account doesn't file for %s.".formatted(caller.account(), department,
					department));
		}
	}

	/**
	 * Demands the right to prepare filings at all, before a document tells whose it is.
	 * @param caller the caller
	 * @throws Refused if the caller files for no department
	 */
	public static void toFileAtAll(Caller caller) {
		if (caller.departments().isEmpty()) {
			throw forbidden("账号 %s 不代任何部门编报。 This account files for no department.".formatted(caller.account()));
		}
	}

	/**
	 * Demands the right to review and decide filings of a department.
	 * @param caller the caller
	 * @param department the department
	 * @throws Refused if it lies in no district of the caller's bureau, or the caller
	 * files for it
	 */
	public static void toDecide(Caller caller, DepartmentCode department) {
		if (!caller.decidesFor(department)) {
			throw forbidden("只有 %s 区的财政局账号可以审批 %s 的申报。 Only the finance bureau of district %s decides on %s."
				.formatted(department.district(), department, department.district(), department));
		}
	}

	/**
	 * Demands that who decides is not who submitted.
	 * @param caller the caller
	 * @param filing a submitted filing
	 * @throws Refused if the caller submitted it
	 */
	public static void fourEyes(Caller caller, Filing filing) {
		if (filing.lastSubmission().account().equals(caller.account())) {
			throw forbidden("提交人不能审批自己的申报。 Who submitted a filing can't decide on it.");
		}
	}

	/**
	 * Demands the right to any filing with an id, before it is looked for: the answer
	 * must not tell whether it exists.
	 * @param caller the caller
	 * @param id id of a filing
	 * @throws Refused if no filing with that id may be seen by the caller
	 */
	public static void toLookFor(Caller caller, FilingId id) {
		DepartmentCode department = id.series().department();
		if (!caller.filesFor(department) && !caller.bureaus().contains(department.district())) {
			throw forbidden("账号 %s 无权查看 %s 的申报。 This account can't see filings of %s.".formatted(caller.account(),
					department, department));
		}
	}

	/**
	 * Demands the right to see a filing.
	 * @param caller the caller
	 * @param filing the filing
	 * @throws Refused if it is neither the caller's own nor submitted in its district
	 */
	public static void toSee(Caller caller, Overview filing) {
		toLookFor(caller, filing.id());
		if (!caller.filesFor(filing.id().series().department()) && filing.submittedAt() == null) {
			throw hidden();
		}
	}

	/**
	 * Tells that there is no filing with an id: a department learns that of its own, a
	 * bureau only what it hears of one that is not submitted yet, too.
	 * @param caller the caller, who may look for the filing
	 * @param id the id
	 * @return the refusal
	 */
	public static Refused missing(Caller caller, FilingId id) {
		return caller.filesFor(id.series().department()) ? Refused.noSuchFiling(id) : hidden();
	}

	private static Refused hidden() {
		return forbidden(
				"没有该申报，或尚未提交；财政局在提交后才能看到。 There is no such filing, or it isn't submitted yet: the bureau sees it once it is.");
	}

	private static Refused forbidden(String sentence) {
		return new Refused(Reason.FORBIDDEN, sentence);
	}

}
