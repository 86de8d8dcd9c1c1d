package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Source;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Dimension;

import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/**
 * What is asked of {@code /balances}.
 *
 * @param district the district asked for, if any
 * @param department the department asked for, if any
 * @param query the question
 * @param page which part of the answer
 * @param format how it is written
 */
record BalanceRequest(@Nullable String district, @Nullable DepartmentCode department, BalanceQuery query, Page page,
		Format format) {

	private static final Set<String> KNOWN = Set.of("district", "department", "year", "stage", "type", "fund",
			"function", "class", "nature", "source", "economic", "item", "groupBy", "asOf", "effectiveAsOf",
			Format.PARAMETER, Page.LIMIT, Page.CURSOR);

	private static final String ALL = "all";

	static BalanceRequest of(MultiValueMap<String, String> text, HttpHeaders headers) {
		Parameters given = new Parameters(text, KNOWN);
		String district = given.get("district", Values::district);
		DepartmentCode department = given.get("department", DepartmentCode::parse);
		Instant asOf = given.get("asOf", Values::asOf);
		LocalDate effectiveAsOf = given.get("effectiveAsOf", LocalDate::parse);
		List<Dimension> groupBy = Objects.requireNonNullElse(given.get("groupBy", Values::dimensions), List.of());
		Map<Dimension, String> filters = filters(given);
		String type = given.get("type", BalanceRequest::type);
		Page page = Page.of(given);
		Format format = Format.of(given, headers, EnumSet.of(Format.JSON, Format.CSV));
		given.done();
		if (Account.ROUNDING.equals(type)) {
			filters.put(Dimension.TYPE, type);
		}
		return new BalanceRequest(district, department,
				new BalanceQuery(types(type, filters, groupBy), filters, groupBy, asOf, effectiveAsOf), page, format);
	}

	private static Map<Dimension, String> filters(Parameters given) {
		Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
		put(filters, Dimension.YEAR, given.get("year", (text) -> "" + Values.year(text)));
		put(filters, Dimension.STAGE, given.get("stage", (text) -> Values.oneOf(Stage.class, Stage::id, text)));
		put(filters, Dimension.FUND, given.get("fund", (text) -> Values.oneOf(Fund.class, Fund::id, text)));
		put(filters, Dimension.FUNCTION, given.get("function", Values::code));
		put(filters, Dimension.CLASS, given.get("class", Values::code));
		put(filters, Dimension.NATURE, given.get("nature", (text) -> Values.oneOf(Nature.class, Nature::id, text)));
		put(filters, Dimension.SOURCE, given.get("source", (text) -> Values.oneOf(Source.class, Source::id, text)));
		put(filters, Dimension.ECONOMIC, given.get("economic", Values::code));
		put(filters, Dimension.ITEM, given.get("item", Values::item));
		return filters;
	}

	private static void put(Map<Dimension, String> filters, Dimension dimension, @Nullable String value) {
		if (value != null) {
			filters.put(dimension, value);
		}
	}

	private static String type(String text) {
		return (text.equals(ALL) || text.equals(Account.ROUNDING)) ? text
				: Values.oneOf(AccountType.class, AccountType::id, text);
	}

	private static Set<AccountType> types(@Nullable String type, Map<Dimension, String> filters,
			List<Dimension> groupBy) {
		if (type == null) {
			return BalanceQuery.typesMeantBy(filters, groupBy);
		}
		return (type.equals(ALL) || type.equals(Account.ROUNDING)) ? BalanceQuery.ALL_FILED
				: EnumSet.of(AccountType.of(type));
	}

}
