package org.mingzhang.forms.template;

import java.util.List;

/**
 * A table that is kept as structured text, such as 绩效自评表 or 固定资产占用情况表.
 *
 * @param id form id, such as {@code evaluation-overall}
 * @param titles phrases that stand in its title
 */
public record SheetTemplate(String id, List<String> titles) {

	public SheetTemplate {
		titles = List.copyOf(titles);
	}

}
