package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.balance.Execution;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budget against final accounts: of everything, and of “三公” and 机关运行经费. */
@RestController
@RequestMapping("/api/v1/ledger")
class ExecutionController {

	private static final Set<Dimension> DIMENSIONS = EnumSet.of(Dimension.DEPARTMENT, Dimension.FUND,
			Dimension.FUNCTION, Dimension.CLASS, Dimension.NATURE, Dimension.ECONOMIC, Dimension.ECONOMIC_CLASS);

	private final Balances balances;

	private final Names names;

	ExecutionController(Balances balances, Names names) {
		this.balances = balances;
		this.names = names;
	}

	@GetMapping("/execution")
	ExecutionView execution(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, "year", "groupBy", "asOf", "effectiveAsOf", Page.LIMIT,
				Page.CURSOR);
		given.require("year");
		AskedBooks books = AskedBooks.of(given);
		Integer year = given.get("year", Values::year);
		List<Dimension> groupBy = given.get("groupBy", (text) -> Values.dimensions(text, DIMENSIONS));
		Instant asOf = given.get("asOf", Values::asOf);
		LocalDate effectiveAsOf = given.get("effectiveAsOf", LocalDate::parse);
		Page page = Page.of(given);
		given.done();
		List<Dimension> dimensions = Objects.requireNonNullElse(groupBy,
				List.of(Dimension.DEPARTMENT, Dimension.CLASS));
		Map<Dimension, String> filters = Map.of(Dimension.YEAR, String.valueOf(year));
		BalanceQuery lines = new BalanceQuery(BalanceQuery.typesMeantBy(filters, dimensions), filters, dimensions, asOf,
				effectiveAsOf);
		BalanceQuery all = new BalanceQuery(Set.of(AccountType.EXPENDITURE), filters, List.of(), asOf, effectiveAsOf);
		List<Scope> scopes = books.balancesReadBy(caller);
		List<Execution> items = Execution.read(this.balances, scopes, lines);
		List<Execution> shown = page.of(items, Execution::place);
		List<Execution> departments = Execution.read(this.balances, scopes, all.by(List.of(Dimension.DEPARTMENT)));
		return new ExecutionView(Objects.requireNonNull(year), views(shown, lines), views(departments, all),
				ExecutionView.total(total(scopes, all), departments, all, this.names),
				Page.next(items, shown, Execution::place));
	}

	@GetMapping("/memoranda")
	MemorandaView memoranda(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, "from", "to", "item", Page.LIMIT, Page.CURSOR);
		AskedBooks books = AskedBooks.of(given);
		Integer from = given.get("from", Values::year);
		Integer to = given.get("to", Values::year);
		String item = given.get("item", Values::item);
		Page page = Page.of(given);
		if (from != null && to != null && from > to) {
			given.refuse("from 不应晚于 to (from has to be no later than to)");
		}
		given.done();
		Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
		if (item != null) {
			filters.put(Dimension.ITEM, item);
		}
		BalanceQuery lines = new BalanceQuery(Set.of(AccountType.MEMORANDUM), filters,
				List.of(Dimension.DEPARTMENT, Dimension.ITEM, Dimension.YEAR), null);
		List<Execution> items = Execution.read(this.balances, books.readBy(caller), lines)
			.stream()
			.filter((line) -> isWithin(line, from, to))
			.toList();
		List<Execution> shown = page.of(items, Execution::place);
		return new MemorandaView(views(shown, lines), Page.next(items, shown, Execution::place));
	}

	private Execution total(List<Scope> scopes, BalanceQuery all) {
		return Execution.read(this.balances, scopes, all)
			.stream()
			.findFirst()
			.orElse(new Execution(new LinkedHashMap<>(), null, null, null, null, null));
	}

	private List<Map<String, @Nullable Object>> views(List<Execution> lines, BalanceQuery query) {
		return lines.stream().map((line) -> ExecutionView.line(line, query, this.names)).collect(Collectors.toList());
	}

	private static boolean isWithin(Execution line, @Nullable Integer from, @Nullable Integer to) {
		int year = Integer.parseInt(String.valueOf(line.key().get(Dimension.YEAR)));
		return (from == null || year >= from) && (to == null || year <= to);
	}

	/**
	 * The answer of {@code /memoranda}: lines as in {@link ExecutionView}, by department,
	 * item and year.
	 *
	 * @param items the lines
	 * @param next cursor of the next page, or null
	 */
	record MemorandaView(List<Map<String, @Nullable Object>> items, @Nullable String next) {
	}

}
