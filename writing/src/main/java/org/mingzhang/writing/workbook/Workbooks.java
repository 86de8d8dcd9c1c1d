package org.mingzhang.writing.workbook;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;

/**
 * Writes workbooks (XLSX) that look like the printed forms and check themselves: formulas
 * for every identity that computes a cell, and a sheet 校验 for all of them. The same input
 * gives the same bytes.
 */
public final class Workbooks {

	private Workbooks() {
	}

	/**
	 * A workbook to be filled in.
	 * @param template the template
	 * @param year the budget year
	 * @param department the department's name
	 * @param prefill what is known beforehand
	 * @return the file
	 */
	public static byte[] empty(Template template, int year, String department, Prefill prefill) {
		return new WorkbookWriter(Drafts.empty(template, year, department, prefill)).empty(template.sheets());
	}

	/**
	 * The workbook of a filing: every figure in its cell as printed. A formula stands
	 * where it gives what was filed, else the figure itself.
	 * @param content the filing
	 * @param template the template it follows
	 * @return the file
	 */
	public static byte[] of(FilingContent content, Template template) {
		return new WorkbookWriter(Drafts.of(content, template)).filed();
	}

}
