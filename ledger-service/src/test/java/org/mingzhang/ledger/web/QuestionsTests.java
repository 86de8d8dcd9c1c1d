package org.mingzhang.ledger.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.testing.SharedDocuments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsTests extends RunningLedger {

	private static final String QIAOKOU = "bureau:420104";

	private static final String HANYANG = "bureau:420105";

	private static final String RULE_BOOK = "service:validation";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Ledger ledger;

	/** Booking twice is answered again, so every test may do it. */
	@BeforeEach
	void book() {
		this.ledger.apply(Approved.of("420105-101", 1, spending(PrintedFiling.budget(2023), "100.00", "0.00")));
		this.ledger.apply(Approved.of("420105-101", 2, spending(PrintedFiling.budget(2023), "80.00", "0.00")));
		this.ledger.apply(Approved.of("420105-101", 1, spending(PrintedFiling.finalAccounts(2023), "60.00", "5.00")));
		this.ledger.apply(Approved.of("420105-101", 1, spending(PrintedFiling.finalAccounts(2024), "90.00", "0.00")));
	}

	@Test
	void theBudgetOfQiaokouCanBeAskedForByFunctionNatureAndEconomicCodeAndAddsUp() {
		this.ledger.apply(Approved.of("420104-106", 1,
				PrintedFiling.budget(2024)
					.form("government-fund", "state-capital")
					.facts(SharedDocuments.find("gold/003_be2d85f7f767ccee.facts.csv"))
					.content()));
		String budget = "/balances?department=420104-106&year=2024&stage=budget";
		for (String groupBy : List.of("function", "nature", "function,nature", "economic", "economicClass,nature",
				"class")) {
			get(budget + "&groupBy=" + groupBy, QIAOKOU).jsonPath("$.total.balance").isEqualTo("11725900.00");
		}
		get(budget + "&groupBy=function", QIAOKOU).jsonPath("$.items[?(@.function=='2013201')].balance")
			.isEqualTo("5720400.00");
		get(budget + "&groupBy=economic", QIAOKOU).jsonPath("$.items[?(@.economic=='30101')].balance")
			.isEqualTo("1422500.00")
			.jsonPath("$.items[?(@.economic=='30101')].economicName")
			.isEqualTo("基本工资")
			.jsonPath("$.items[-1].economic")
			.isEqualTo(null)
			.jsonPath("$.items[-1].balance")
			.isEqualTo("1787500.00");
		get(budget + "&economic=301", QIAOKOU).jsonPath("$.total.balance").isEqualTo("9079400.00");
		get(budget + "&groupBy=nature", QIAOKOU).jsonPath("$.items[?(@.nature=='basic')].balance")
			.isEqualTo("9938400.00");
		get(budget + "&item=three-public", QIAOKOU).jsonPath("$.total.balance").isEqualTo("10000.00");
		get("/execution?department=420104-106&year=2024&groupBy=economicClass", QIAOKOU)
			.jsonPath("$.items[?(@.economicClass=='302')].budget")
			.isEqualTo("806100.00")
			.jsonPath("$.total.budget")
			.isEqualTo("11725900.00");
	}

	@Test
	void executionTellsTheInitialBudgetItsAdjustmentAndTheRate() {
		get("/execution?department=420105-101&year=2023&groupBy=function", HANYANG).jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].functionName")
			.isEqualTo("行政运行")
			.jsonPath("$.items[0].initial")
			.isEqualTo("1000000.00")
			.jsonPath("$.items[0].adjustment")
			.isEqualTo("-200000.00")
			.jsonPath("$.items[0].adjusted")
			.isEqualTo("800000.00")
			.jsonPath("$.items[0].final")
			.isEqualTo("600000.00")
			.jsonPath("$.items[0].rate")
			.isEqualTo("75.00")
			.jsonPath("$.items[0].initialRate")
			.isEqualTo("60.00")
			.jsonPath("$.total.fen.adjustment")
			.isEqualTo(-20_000_000);
		get("/balances?department=420105-101&year=2023&stage=initial", HANYANG).jsonPath("$.total.balance")
			.isEqualTo("1000000.00");
		get("/balances?department=420105-101&year=2023&stage=budget&effectiveAsOf=2023-12-31", HANYANG)
			.jsonPath("$.total.balance")
			.isEqualTo("0.00")
			.jsonPath("$.effectiveAsOf")
			.isEqualTo("2023-12-31");
	}

	@Test
	void yearsAreComparedUnderTheCodesOfTheLater() {
		get("/comparison?department=420105-101&from=2023&to=2024&level=7", HANYANG).jsonPath("$.items[0].function")
			.isEqualTo("2013201")
			.jsonPath("$.items[0].change")
			.isEqualTo("300000.00")
			.jsonPath("$.items[0].rate")
			.isEqualTo("50.00")
			.jsonPath("$.total.after")
			.isEqualTo("900000.00");
		get("/crosswalk", HANYANG).jsonPath("$.items[?(@.to=='20140')].from").isEqualTo("2010308");
	}

	@Test
	void aTrialBalanceBalancesOnEveryPage() {
		get("/trial-balance?department=420105-101&year=2023&stage=final&limit=2", HANYANG).jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.next")
			.isNotEmpty()
			.jsonPath("$.balanced")
			.isEqualTo(true)
			.jsonPath("$.total.debitBalance")
			.isEqualTo("680000.00")
			.jsonPath("$.total.creditBalance")
			.isEqualTo("680000.00");
	}

	@Test
	void threePublicIsToldOverYearsAndDepartments() {
		get("/memoranda?district=420105&from=2023&to=2023&item=three-public", HANYANG).jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].item")
			.isEqualTo("three-public.reception")
			.jsonPath("$.items[0].year")
			.isEqualTo(2023)
			.jsonPath("$.items[0].budget")
			.isEqualTo("30000.00")
			.jsonPath("$.items[0].final")
			.isEqualTo("30000.00");
	}

	@Test
	void openingBalancesAreHeldAgainstTheClosingBalancesOfTheYearBefore() {
		get("/opening-balances?department=420105-101&year=2024", HANYANG).jsonPath("$.items[0].fund")
			.isEqualTo("general")
			.jsonPath("$.items[0].closing")
			.isEqualTo("50000.00")
			.jsonPath("$.items[0].opening")
			.isEqualTo("0.00")
			.jsonPath("$.items[0].difference")
			.isEqualTo("-50000.00");
		get("/opening-balances?department=420105-101&year=2000", HANYANG).jsonPath("$.items").isEmpty();
		get("/consolidation?district=420105&year=2023", HANYANG).jsonPath("$.sources")
			.isEqualTo("650000.00")
			.jsonPath("$.uses")
			.isEqualTo("650000.00");
	}

	@Test
	void theJournalComesAsJsonInPagesAsCsvAndForBeancount() {
		String district = "/journal?district=420105";
		get(district + "&limit=1", HANYANG).jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].group")
			.isEqualTo("420105-101-2023-budget-1")
			.jsonPath("$.next")
			.isEqualTo("MQ");
		get(district + "&limit=1&cursor=MQ", HANYANG).jsonPath("$.items[0].group")
			.isEqualTo("420105-101-2023-budget-2");
		assertThat(text(district + "&format=csv", "*/*", "text/csv")).startsWith("sequence,group,kind,bookedAt")
			.contains("\r\n1,420105-101-2023-budget-1,filing,");
		assertThat(text(district, "text/csv", "text/csv")).startsWith("sequence,");
		assertThat(text(district + "&format=beancount", "*/*", "text/x-beancount"))
			.contains("open Expenses:Expenditure:420105-101:2023:Budget:General:2013201:Basic CNY", " balance ");
		assertThat(
				text("/balances?district=420105&year=2023&stage=final&groupBy=function&format=csv", "*/*", "text/csv"))
			.isEqualTo("function,debit,credit,balance,rounding\r\n2013201,600000.00,0.00,600000.00,0.00\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/journal?district=420105&format=xml", "/journal?format=csv&x=1", "/comparison?from=2023",
			"/comparison?from=2024&to=2023", "/comparison?from=2023&to=2024&level=4", "/consolidation",
			"/execution?year=2023&groupBy=source", "/trial-balance?stage=initial", "/memoranda?item=THREE",
			"/balances?effectiveAsOf=gestern", "/opening-balances?year=1", "/memoranda?from=2024&to=2023",
			"/journal?district=420105&format=csv&limit=1", "/journal?district=420105&format=beancount&limit=1",
			"/journal?district=420105&from=2024-02-01&until=2024-01-31" })
	void whatCannotBeUnderstoodIsRefused(String path) {
		this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", HANYANG)))
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void yearsInTheWrongOrderAreToldWithWhateverElseIsWrong() {
		this.client.get()
			.uri("/api/v1/ledger/comparison?from=2024&to=2023&level=4")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", HANYANG)))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors.length()")
			.isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/journal?district=420105", "/trial-balance?district=420105",
			"/consolidation?district=420105&year=2023", "/memoranda?department=420105-101",
			"/comparison?district=420105&from=2023&to=2024", "/opening-balances?district=420105&year=2023",
			"/execution?district=420105&year=2023" })
	void booksOfOthersAreNotTold(String path) {
		this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", QIAOKOU)))
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/journal?department=420105-101", "/trial-balance?department=420105-101",
			"/consolidation?department=420105-101&year=2023", "/memoranda?department=420105-101",
			"/comparison?department=420105-101&from=2023&to=2024", "/opening-balances?department=420105-101&year=2023",
			"/reservations?department=420105-101", "/balances", "/execution?year=2023" })
	void theRuleBookReadsBalancesAndExecutionOfADepartmentAlone(String path) {
		this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("validation-service", RULE_BOOK)))
			.exchange()
			.expectStatus()
			.isForbidden();
		get("/balances?department=420105-101&year=2023", RULE_BOOK).jsonPath("$.total").exists();
		get("/execution?department=420105-101&year=2023", RULE_BOOK).jsonPath("$.total").exists();
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

	private String text(String path, String accept, String type) {
		EntityExchangeResult<byte[]> result = this.client.get()
			.uri("/api/v1/ledger" + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", HANYANG)))
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_TYPE, type + ".*")
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=.*")
			.expectBody()
			.returnResult();
		byte[] body = result.getResponseBody();
		assertThat(body).isNotNull();
		return new String(body, StandardCharsets.UTF_8);
	}

	private static FilingContent spending(PrintedFiling filing, String amount, String closing) {
		String all = Integer.parseInt(amount.substring(0, amount.indexOf('.')))
				+ Integer.parseInt(closing.substring(0, closing.indexOf('.'))) + ".00";
		return filing.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", all)
			.row("summary", "expenditure.closing", "amount", closing)
			.row("fiscal-summary", "expenditure.closing", "total", closing, "general", closing)
			.row("general-expenditure", "2013201", "total", amount, "basic", amount)
			.row("three-public", "reception", "total", "3.00")
			.content();
	}

}
