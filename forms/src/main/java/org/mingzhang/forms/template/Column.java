package org.mingzhang.forms.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of amounts (栏).
 *
 * @param id column id, such as {@code basic}
 * @param label the label printed in the head
 * @param aliases other labels seen in print for the same column
 * @param group the label printed above it and its neighbours, if any
 * @param number the printed column number (栏次), if the form has one
 */
public record Column(String id, String label, List<String> aliases, @Nullable String group, @Nullable Integer number) {

	public Column {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
	}

}
