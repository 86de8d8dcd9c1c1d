package org.mingzhang.contracts.registry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;

/**
 * A department that files (预算部门), or a unit of one (预算单位), which files in the same way. A
 * department that has units is one of them at its own level (本级), under a code of its
 * own: the department's filing is the sum of all.
 *
 * @param code its code
 * @param name its name, such as 青山区委组织部
 * @param aliases other names it uses in print, such as 中国共产党武汉市青山区委员会组织部
 * @param parent the department it is a unit of (主管部门); null for a department
 */
public record Department(DepartmentCode code, String name, List<String> aliases, @Nullable DepartmentCode parent) {

	public Department {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
	}

	/**
	 * A department that is no unit.
	 * @param code its code
	 * @param name its name
	 * @param aliases other names it uses in print
	 */
	public Department(DepartmentCode code, String name, List<String> aliases) {
		this(code, name, aliases, null);
	}

}
