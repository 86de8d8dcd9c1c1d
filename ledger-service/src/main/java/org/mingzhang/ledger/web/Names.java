package org.mingzhang.ledger.web;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;

import org.springframework.stereotype.Component;

/** What codes are called. */
@Component
final class Names {

	private final Registry registry;

	Names(Registry registry) {
		this.registry = registry;
	}

	@Nullable String department(DepartmentCode code) {
		return this.registry.department(code).map(Department::name).orElse(null);
	}

	@Nullable String function(@Nullable String code, int year) {
		return (code != null) ? CodeList.FUNCTION.find(code, year).map(Code::name).orElse(null) : null;
	}

	@Nullable String economic(@Nullable String code, int year) {
		return (code != null) ? CodeList.ECONOMIC.find(code, year).map(Code::name).orElse(null) : null;
	}

}
