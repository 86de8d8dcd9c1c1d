package org.mingzhang.ledger.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Dimension;

/** The values that amounts have in common, with what codes are called. */
final class Keys {

	private Keys() {
	}

	static Map<String, @Nullable Object> of(Map<Dimension, @Nullable Object> key, BalanceQuery query, Names names) {
		Map<String, @Nullable Object> item = new LinkedHashMap<>();
		key.forEach((dimension, value) -> {
			item.put(dimension.id(), value);
			if (value != null) {
				name(dimension, value.toString(), year(key, query), names, item);
			}
		});
		return item;
	}

	private static void name(Dimension dimension, String value, @Nullable Integer year, Names names,
			Map<String, @Nullable Object> item) {
		if (dimension == Dimension.DEPARTMENT) {
			item.put("departmentName", names.department(DepartmentCode.parse(value)));
		}
		else if (year != null && (dimension == Dimension.FUNCTION || dimension == Dimension.CLASS)) {
			item.put(dimension.id() + "Name", names.function(value, year));
		}
		else if (year != null && (dimension == Dimension.ECONOMIC || dimension == Dimension.ECONOMIC_CLASS)) {
			item.put(dimension.id() + "Name", names.economic(value, year));
		}
	}

	/** Codes are renamed over the years, so a name needs one. */
	private static @Nullable Integer year(Map<Dimension, @Nullable Object> key, BalanceQuery query) {
		Object year = key.getOrDefault(Dimension.YEAR, query.filters().get(Dimension.YEAR));
		return (year != null) ? Integer.valueOf(year.toString()) : null;
	}

}
