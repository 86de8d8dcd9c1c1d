package org.mingzhang.rulebook.prose;

import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.rulebook.classification.Names;

/**
 * A 项 with what stands above it.
 *
 * @param type name of its 类
 * @param group name of its 款
 * @param name its name
 */
record GlossaryItem(String type, String group, String name) {

	private static final Pattern PRINTED = Pattern
		.compile("([^。;:“”]{2,40}?)\\(类\\)([^。;:“”]{2,60}?)\\(款\\)([^。;:“”]{2,60}?)(?:\\(项\\)|:)");

	/** The items a text explains. */
	static List<GlossaryItem> in(String bare) {
		return PRINTED.matcher(Ordinal.strip(bare))
			.results()
			.map((found) -> new GlossaryItem(found.group(1), found.group(2), found.group(3)))
			.toList();
	}

	/** Whether both are the same but for misread and shortened print. */
	boolean agrees(GlossaryItem other) {
		return agree(this.name, other.name) && agree(this.group, other.group) && agree(this.type, other.type);
	}

	private static boolean agree(String one, String other) {
		return one.isBlank() || other.isBlank() || Names.agree(one, other);
	}

	@Override
	public String toString() {
		return this.type + "—" + this.group + "—" + this.name;
	}

}
