package org.mingzhang.forms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form as it stands in the submitted document, whether it holds figures or not.
 *
 * @param form form id
 * @param title title as printed
 * @param number printed number such as 公开01表, if any
 * @param department name in its head (部门：…), if any
 * @param unit unit in its head, or that of the template where it prints none
 * @param notes the notes under it (注：…, 说明：…, 备注：…), one a line
 * @param source where it begins
 */
public record PrintedForm(String form, String title, @Nullable String number, @Nullable String department, Unit unit,
		List<String> notes, Source source) {

	public PrintedForm {
		notes = List.copyOf(notes);
	}

}
