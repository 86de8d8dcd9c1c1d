package org.mingzhang.forms.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table that is kept as structured text, such as 绩效自评表 or 固定资产占用情况表.
 *
 * @param id form id, such as {@code evaluation-overall}
 * @param number printed number such as 表11, if any
 * @param titles phrases that stand in its title
 * @param required whether the template demands it
 * @param shape what figures stand in it, and what has to hold among them; null if its
 * figures are not checked
 */
public record SheetTemplate(String id, @Nullable String number, List<String> titles, boolean required,
		@Nullable SheetShape shape) {

	public SheetTemplate {
		titles = List.copyOf(titles);
	}

	/**
	 * {@return the printed number, or the first title where the table has none}
	 */
	public String printedName() {
		return (this.number != null) ? this.number : this.titles.getFirst();
	}

}
