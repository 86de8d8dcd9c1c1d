package org.mingzhang.contracts.registry;

import java.util.List;

import org.mingzhang.contracts.DepartmentCode;

/**
 * A department that files (预算部门).
 *
 * @param code its code
 * @param name its name, such as 青山区委组织部
 * @param aliases other names it uses in print, such as 中国共产党武汉市青山区委员会组织部
 */
public record Department(DepartmentCode code, String name, List<String> aliases) {

	public Department {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
	}

}
