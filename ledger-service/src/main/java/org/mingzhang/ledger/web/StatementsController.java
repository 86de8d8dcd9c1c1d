package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.consolidation.Consolidation;
import org.mingzhang.ledger.period.OpeningBalances;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements over whole books: trial balance, consolidation, carry-over. */
@RestController
@RequestMapping("/api/v1/ledger")
class StatementsController {

	private static final String YEAR = "year";

	private static final String STAGE = "stage";

	private final Balances balances;

	private final Names names;

	StatementsController(Balances balances, Names names) {
		this.balances = balances;
		this.names = names;
	}

	@GetMapping("/trial-balance")
	TrialBalanceView trialBalance(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, YEAR, STAGE, "asOf", "effectiveAsOf", Page.LIMIT, Page.CURSOR);
		AskedBooks books = AskedBooks.of(given);
		Map<Dimension, String> filters = filters(given.get(YEAR, Values::year), given.get(STAGE, Values::bookStage));
		Instant asOf = given.get("asOf", Values::asOf);
		LocalDate effectiveAsOf = given.get("effectiveAsOf", LocalDate::parse);
		Page page = Page.of(given);
		given.done();
		BalanceQuery accounts = new BalanceQuery(EnumSet.allOf(AccountType.class), filters,
				List.of(Dimension.DEPARTMENT, Dimension.YEAR, Dimension.STAGE, Dimension.ACCOUNT), asOf, effectiveAsOf);
		List<Balance> all = this.balances.read(books.readBy(caller), accounts);
		return TrialBalanceView.of(all, accounts, page, this.names);
	}

	@GetMapping("/consolidation")
	ConsolidationView consolidation(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, YEAR, STAGE);
		given.require(YEAR);
		AskedBooks books = AskedBooks.of(given);
		Integer year = given.get(YEAR, Values::year);
		Stage stage = given.get(STAGE, Values::bookStage);
		given.done();
		int asked = Objects.requireNonNull(year);
		Stage of = Objects.requireNonNullElse(stage, Stage.FINAL);
		return ConsolidationView.of(asked, of, Consolidation.read(this.balances, books.readBy(caller), asked, of));
	}

	@GetMapping("/opening-balances")
	OpeningBalancesView openingBalances(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, YEAR, Page.LIMIT, Page.CURSOR);
		given.require(YEAR);
		AskedBooks books = AskedBooks.of(given);
		Integer year = given.get(YEAR, Values::year);
		Page page = Page.of(given);
		given.done();
		int asked = Objects.requireNonNull(year);
		return OpeningBalancesView.of(asked, OpeningBalances.read(this.balances, books.readBy(caller), asked), page,
				this.names);
	}

	private static Map<Dimension, String> filters(@Nullable Integer year, @Nullable Stage stage) {
		Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
		if (year != null) {
			filters.put(Dimension.YEAR, "" + year);
		}
		if (stage != null) {
			filters.put(Dimension.STAGE, stage.id());
		}
		return filters;
	}

}
