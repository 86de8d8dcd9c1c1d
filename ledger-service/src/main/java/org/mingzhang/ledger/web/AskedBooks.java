package org.mingzhang.ledger.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;

import org.springframework.util.MultiValueMap;

/**
 * The books that a question is about, as its query parameters name them.
 *
 * @param district the district asked for, if any
 * @param department the department asked for, if any
 */
record AskedBooks(@Nullable String district, @Nullable DepartmentCode department) {

	private static final String DISTRICT = "district";

	private static final String DEPARTMENT = "department";

	/** The query parameters of a question that knows the books and some more. */
	static Parameters parameters(MultiValueMap<String, String> query, String... more) {
		Set<String> known = new HashSet<>(Arrays.asList(more));
		known.addAll(Set.of(DISTRICT, DEPARTMENT));
		return new Parameters(query, known);
	}

	static AskedBooks of(Parameters given) {
		return new AskedBooks(given.get(DISTRICT, Values::district), given.get(DEPARTMENT, DepartmentCode::parse));
	}

	/** Those of them that a caller may read. */
	List<Scope> readBy(Caller caller) {
		return Scope.of(caller, this.district, this.department);
	}

	/** The same where only balances are told. */
	List<Scope> balancesReadBy(Caller caller) {
		return Scope.ofBalances(caller, this.district, this.department);
	}

}
