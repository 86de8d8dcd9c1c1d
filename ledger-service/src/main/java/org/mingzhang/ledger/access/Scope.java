package org.mingzhang.ledger.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;

/**
 * The books of a district that a question is about.
 *
 * @param district administrative code
 * @param departments its departments; empty is all of them
 */
public record Scope(String district, Set<DepartmentCode> departments) {

	public Scope {
		departments = Set.copyOf(departments);
	}

	/**
	 * The books a caller asks for, cut down to what it may read: a department that names
	 * none asks for its own.
	 * @param caller who asks
	 * @param district the district asked for, if any
	 * @param department the department asked for, if any
	 * @return what to read, one part for each district
	 * @throws NotYoursException if the caller may read none of it
	 * @throws ImpossibleScopeException if the department is none of the district
	 */
	public static List<Scope> of(Caller caller, @Nullable String district, @Nullable DepartmentCode department) {
		if (department != null) {
			Scope asked = of(district, department);
			requireReads(caller, department);
			return List.of(asked);
		}
		Collection<String> districts = (district != null) ? List.of(district) : districts(caller);
		if (districts.isEmpty()) {
			throw new NotYoursException("该账号没有可以查看的账 (this account may read no books)");
		}
		return districts.stream().map((wanted) -> of(caller, wanted)).toList();
	}

	/**
	 * The same for balances and execution, which the rule book holds filings against: it
	 * may ask for those of any department it names.
	 * @param caller who asks
	 * @param district the district asked for, if any
	 * @param department the department asked for, if any
	 * @return what to read, one part for each district
	 * @throws NotYoursException if the caller may read none of it
	 * @throws ImpossibleScopeException if the department is none of the district
	 */
	public static List<Scope> ofBalances(Caller caller, @Nullable String district,
			@Nullable DepartmentCode department) {
		return (department != null && caller.is(Caller.VALIDATION)) ? List.of(of(district, department))
				: of(caller, district, department);
	}

	/**
	 * Refuses a caller who may not read a department's books.
	 * @param caller who asks
	 * @param department the department
	 * @throws NotYoursException if they are neither its own nor in its bureau's district
	 */
	public static void requireReads(Caller caller, DepartmentCode department) {
		if (!caller.filesFor(department) && !caller.bureaus().contains(department.district())) {
			throw new NotYoursException(
					"无权查看部门 %s 的账 (you may not read the books of department %s)".formatted(department, department));
		}
	}

	/**
	 * The district whose chain a caller asks to verify. Departments may: the chain of
	 * their district holds their books.
	 * @param caller who asks
	 * @param district the district asked for, if any
	 * @return the district
	 * @throws NotYoursException if the caller has no part in it
	 * @throws ImpossibleScopeException if none is named and the caller has several
	 */
	public static String districtOf(Caller caller, @Nullable String district) {
		Set<String> own = districts(caller);
		if (district != null) {
			if (!own.contains(district)) {
				throw notYours(district);
			}
			return district;
		}
		if (own.size() != 1) {
			throw new ImpossibleScopeException("请指明区划 district (name the district)");
		}
		return own.iterator().next();
	}

	/**
	 * Refuses a caller who is not the bureau of a district.
	 * @param caller who asks
	 * @param district administrative code
	 * @throws NotYoursException if it is not
	 */
	public static void requireBureau(Caller caller, String district) {
		if (!caller.bureaus().contains(district)) {
			throw new NotYoursException(
					"只有区划 %s 的财政局可以这样做 (only the bureau of district %s may do this)".formatted(district, district));
		}
	}

	/**
	 * The district whose years a caller may close and reopen: its bureau's, unless it
	 * files for one of the departments there.
	 * @param caller who acts
	 * @param district the district named, if any
	 * @return the district
	 * @throws NotYoursException if the caller does not act for its bureau
	 * @throws ImpossibleScopeException if none is named and the caller has several
	 */
	public static String bureauOf(Caller caller, @Nullable String district) {
		if (district == null && caller.bureaus().size() > 1) {
			throw new ImpossibleScopeException("请指明区划 district (name the district)");
		}
		String wanted = (district != null) ? district : caller.bureaus().stream().findFirst().orElse("");
		boolean filesThere = caller.departments().stream().anyMatch((own) -> own.district().equals(wanted));
		if (!caller.bureaus().contains(wanted) || filesThere) {
			throw new NotYoursException("只有区财政局的人员可以结账和重开 (only the bureau of the district closes and reopens years)");
		}
		return wanted;
	}

	/**
	 * Tells whether a department's books belong to the question.
	 * @param department the department
	 * @return whether they do
	 */
	public boolean includes(DepartmentCode department) {
		return department.district().equals(this.district)
				&& (this.departments.isEmpty() || this.departments.contains(department));
	}

	private static Scope of(@Nullable String district, DepartmentCode department) {
		if (district != null && !district.equals(department.district())) {
			throw new ImpossibleScopeException("部门 %s 不属于区划 %s (department %s is not of district %s)"
				.formatted(department, district, department, district));
		}
		return new Scope(department.district(), Set.of(department));
	}

	private static Scope of(Caller caller, String district) {
		if (caller.bureaus().contains(district)) {
			return new Scope(district, Set.of());
		}
		Set<DepartmentCode> own = caller.departments()
			.stream()
			.filter((department) -> department.district().equals(district))
			.collect(Collectors.toSet());
		if (own.isEmpty()) {
			throw notYours(district);
		}
		return new Scope(district, own);
	}

	private static Set<String> districts(Caller caller) {
		Set<String> districts = new TreeSet<>(caller.bureaus());
		caller.departments().forEach((department) -> districts.add(department.district()));
		return districts;
	}

	private static NotYoursException notYours(String district) {
		return new NotYoursException(
				"无权查看区划 %s 的账 (you may not read the books of district %s)".formatted(district, district));
	}

}
