package org.mingzhang.writing.office;

import org.mingzhang.forms.FilingKind;

/**
 * What a document is about.
 *
 * @param template id of the template
 * @param kind budget or final accounts
 * @param year the budget year
 * @param department the department's name
 */
public record About(String template, FilingKind kind, int year, String department) {

	/**
	 * {@return the title of the whole: whose it is, which year, which kind}
	 */
	public String title() {
		return this.department + this.year + "年度" + this.kind.label();
	}

}
