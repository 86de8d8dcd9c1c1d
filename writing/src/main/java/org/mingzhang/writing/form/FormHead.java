package org.mingzhang.writing.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;

/**
 * What is printed above and below the table of a form.
 *
 * @param title its title
 * @param number its printed number such as 公开01表, if any
 * @param department the department in its head line (部门：…), if any
 * @param unit the unit of its amounts
 * @param notes the notes below it, one a line
 */
public record FormHead(String title, @Nullable String number, @Nullable String department, Unit unit,
		List<String> notes) {

	public FormHead {
		notes = List.copyOf(notes);
	}

	/**
	 * The head of a form nobody has filled in.
	 * @param form the form
	 * @param year the budget year
	 * @param department the department's name
	 * @return its head
	 */
	public static FormHead of(FormTemplate form, int year, String department) {
		return new FormHead(year + "年度" + form.title(), form.number(), department, form.unit(), numbered(form.notes()));
	}

	/**
	 * The head of a form as it was filed.
	 * @param form the form as filed
	 * @return its head
	 */
	public static FormHead of(PrintedForm form) {
		return new FormHead(form.title(), form.number(), form.department(), form.unit(), form.notes());
	}

	/**
	 * {@return the left half of the head line, empty if no department is printed}
	 */
	public String departmentLine() {
		return (this.department != null) ? "部门：" + this.department : "";
	}

	/**
	 * {@return the right half of the head line}
	 */
	public String unitLine() {
		return "单位：" + this.unit.label();
	}

	private static List<String> numbered(List<String> notes) {
		if (notes.size() <= 1) {
			return notes.stream().map((note) -> "注：" + note).toList();
		}
		List<String> numbered = new ArrayList<>();
		for (String note : notes) {
			numbered.add((numbered.isEmpty() ? "注：" : "") + (numbered.size() + 1) + "." + note);
		}
		return numbered;
	}

}
