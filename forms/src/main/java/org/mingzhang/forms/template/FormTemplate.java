package org.mingzhang.forms.template;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;

/**
 * One form of a template.
 *
 * @param id form id, the same in every province: {@code summary}, {@code revenue}, …
 * @param number printed number such as 公开01表, if any
 * @param title the printed title without the year
 * @param aliases other titles seen in print
 * @param unit the unit it prints
 * @param decimals the decimals it prints; they belong to the form, not to the digits
 * printed
 * @param required whether the template demands it; an optional form may be missing
 * @param layout how it arranges its cells
 * @param notes notes printed under it
 */
public record FormTemplate(String id, @Nullable String number, String title, List<String> aliases, Unit unit,
		int decimals, boolean required, Layout layout, List<String> notes) {

	public FormTemplate {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		notes = (notes != null) ? List.copyOf(notes) : List.of();
	}

	/**
	 * {@return the printed number, or the title where the form has none}
	 */
	public String printedName() {
		return (this.number != null) ? this.number : this.title;
	}

}
