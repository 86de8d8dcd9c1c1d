package org.mingzhang.forms.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A fixed line (行) of a form.
 *
 * @param row row id, such as {@code revenue.general} or {@code 201}; null for a numbered
 * line that is always printed empty
 * @param label the printed label
 * @param aliases other labels seen in print for the same line
 * @param number the printed line number (行次), if the form has one
 * @param repeats whether it prints the row of a line above once more, as 合计 over “三公”经费小计
 */
public record Line(@Nullable String row, String label, List<String> aliases, @Nullable Integer number,
		boolean repeats) {

	public Line {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
	}

}
