package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Ledger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class LedgerControllerTests extends RunningLedger {

	private static final String BUREAU = "bureau:420107";

	private static final String DEPARTMENT = "department:420107-101";

	private static final String FILING = "420107-101-2023-final-accounts-1";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Ledger ledger;

	/** Booking twice is answered again, so every test may do it. */
	@BeforeEach
	void book() {
		this.ledger.apply(FilingLife.of("420107-101", 1).approval(4, FilingLife.spending(10)));
		this.ledger.apply(FilingLife.of("420107-102", 1).approval(4, FilingLife.spending(7)));
		this.ledger.apply(budgetOf(25));
	}

	@Test
	void balancesAreToldByFunctionWithExactAmounts() {
		get("/balances?district=420107&department=420107-101&year=2023&stage=final&groupBy=function,nature", BUREAU)
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].function")
			.isEqualTo("2013201")
			.jsonPath("$.items[0].functionName")
			.isEqualTo("行政运行")
			.jsonPath("$.items[0].nature")
			.isEqualTo("basic")
			.jsonPath("$.items[0].debit")
			.isEqualTo("100000.00")
			.jsonPath("$.items[0].balance")
			.isEqualTo("100000.00")
			.jsonPath("$.items[0].fen.balance")
			.isEqualTo(10_000_000)
			.jsonPath("$.total.balance")
			.isEqualTo("200000.00")
			.jsonPath("$.next")
			.isEmpty();
	}

	@Test
	void balancesByTypeShowBothSidesAsTheyGrow() {
		get("/balances?department=420107-102&stage=final&groupBy=type", BUREAU)
			.jsonPath("$.items[?(@.type=='revenue')].balance")
			.isEqualTo("140000.00")
			.jsonPath("$.items[?(@.type=='expenditure')].balance")
			.isEqualTo("140000.00")
			.jsonPath("$.total.balance")
			.isEqualTo("0.00");
	}

	@Test
	void aFunctionIsAskedForWithAllBelowIt() {
		get("/balances?department=420107-101&year=2023&stage=final&function=201", BUREAU).jsonPath("$.total.balance")
			.isEqualTo("200000.00");
	}

	@Test
	void nothingIsBookedAsOfADateBeforeTheBooking() {
		get("/balances?district=420107&asOf=2020-01-01", BUREAU).jsonPath("$.total.balance").isEqualTo("0.00");
		get("/balances?district=420107&year=2023&stage=final&asOf=2099-01-01T00:00:00Z", BUREAU)
			.jsonPath("$.total.balance")
			.isEqualTo("340000.00");
	}

	@Test
	void aLongAnswerComesInPages() {
		get("/balances?district=420107&stage=final&groupBy=department&limit=1", BUREAU).jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].department")
			.isEqualTo("420107-101")
			.jsonPath("$.next")
			.isEqualTo("NDIwMTA3LTEwMQ");
		get("/balances?district=420107&stage=final&groupBy=department&limit=1&cursor=NDIwMTA3LTEwMQ", BUREAU)
			.jsonPath("$.items[0].department")
			.isEqualTo("420107-102")
			.jsonPath("$.next")
			.isEmpty();
	}

	@Test
	void aDepartmentReadsItsOwnBooksOnly() {
		get("/balances?stage=final&groupBy=department", DEPARTMENT).jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].department")
			.isEqualTo("420107-101");
		problem("/balances?department=420107-102", 403, TOKENS.of("tester", DEPARTMENT));
		problem("/groups/420107-102-2023-final-accounts-1", 403, TOKENS.of("tester", DEPARTMENT));
		problem("/balances?district=420105", 403, TOKENS.of("tester", DEPARTMENT));
	}

	@Test
	void aBureauReadsItsDistrictOnly() {
		problem("/balances?district=420105", 403, TOKENS.of("tester", BUREAU));
		problem("/verification?district=420105", 403, TOKENS.of("tester", BUREAU));
		problem("/groups/420105-101-2023-final-accounts-1", 403, TOKENS.of("tester", BUREAU));
	}

	@Test
	void aGroupIsToldWithEntriesAttemptsAndReconciliation() {
		get("/groups/" + FILING, DEPARTMENT).jsonPath("$.state")
			.isEqualTo("posted")
			.jsonPath("$.entries.length()")
			.isEqualTo(3)
			.jsonPath("$.debits")
			.isEqualTo("200000.00")
			.jsonPath("$.credits")
			.isEqualTo("200000.00")
			.jsonPath("$.attempts.length()")
			.isEqualTo(1)
			.jsonPath("$.reconciliation.equal")
			.isEqualTo(3)
			.jsonPath("$.sequence")
			.isEqualTo(1)
			.jsonPath("$.previousHash")
			.isEqualTo("0".repeat(64))
			.jsonPath("$.effectiveOn")
			.isEqualTo("2024-08-01");
	}

	@Test
	void executionSetsFinalAccountsAgainstTheBudget() {
		get("/execution?district=420107&year=2023", BUREAU).jsonPath("$.items[?(@.department=='420107-101')].class")
			.isEqualTo("201")
			.jsonPath("$.items[?(@.department=='420107-101')].budget")
			.isEqualTo("250000.00")
			.jsonPath("$.items[?(@.department=='420107-101')].final")
			.isEqualTo("200000.00")
			.jsonPath("$.items[?(@.department=='420107-101')].rate")
			.isEqualTo("80.00")
			.jsonPath("$.departments[?(@.department=='420107-102')].budget")
			.isEqualTo(null)
			.jsonPath("$.total.final")
			.isEqualTo("340000.00");
	}

	@Test
	void verificationRecomputesTheChain() {
		for (String right : List.of(BUREAU, DEPARTMENT)) {
			get("/verification?district=420107", right).jsonPath("$.groups")
				.isEqualTo(3)
				.jsonPath("$.debits")
				.isEqualTo("590000.00")
				.jsonPath("$.credits")
				.isEqualTo("590000.00")
				.jsonPath("$.sequence")
				.isEqualTo(3)
				.jsonPath("$.chainHead")
				.isNotEmpty()
				.jsonPath("$.replay.differences")
				.isEmpty();
		}
	}

	@Test
	void everythingWrongWithARequestIsToldAtOnce() {
		this.client.get()
			.uri("/api/v1/ledger/balances?departmnet=x&year=23&fund=gold&groupBy=colour&asOf=gestern&stage=")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", BUREAU)))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:bad-request")
			.jsonPath("$.errors.length()")
			.isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/execution?district=420107", "/verification?district=4201", "/groups/" + FILING + "?x=1",
			"/balances?district=420105&department=420107-101", "/balances?year=2023&year=2024", "/balances?limit=0" })
	void whatCannotBeUnderstoodIsRefused(String path) {
		problem(path, 400, TOKENS.of("tester", BUREAU));
	}

	@Test
	void aFilingThatTheLedgerNeverHeardOfIsNotFound() {
		problem("/groups/420107-101-2023-final-accounts-9", 404, TOKENS.of("tester", BUREAU));
		problem("/groups/nonsense", 404, TOKENS.of("tester", BUREAU));
		problem("/nothing", 404, TOKENS.of("tester", BUREAU));
	}

	private WebTestClient.BodyContentSpec get(String path, String right) {
		return this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", right)))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

	private void problem(String path, int status, String token) {
		this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(token))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isNotEmpty()
			.jsonPath("$.detail")
			.isNotEmpty();
	}

	private static FilingApproved budgetOf(long amount) {
		FilingId filing = new FilingSeries(DepartmentCode.parse("420107-101"), 2023, FilingKind.BUDGET).version(1);
		FilingContent content = PrintedFiling.budget(2023)
			.row("summary", "revenue.current", "amount", amount + ".00")
			.row("expenditure", "2013201", "total", amount + ".00", "basic", amount + ".00")
			.content();
		return new FilingApproved(filing, 4, content, new EventCodec().contentHash(content), List.of(),
				Instant.parse("2023-01-05T01:00:00Z"), "bureau-420107", LocalDate.of(2023, 1, 10), "",
				Instant.parse("2023-01-10T01:00:00Z"));
	}

}
