package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.State;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodControllerTests extends RunningLedger {

	private static final String BUREAU = "bureau:130303";

	private static final String YEAR = "/2023";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Groups groups;

	@Test
	void aYearIsClosedAndReopenedByTwoPeopleOfTheBureau() {
		this.ledger.apply(FilingLife.of("130303-203", 1).approval(4, FilingLife.spending(10)));
		ask(HttpMethod.GET, YEAR, "wang", null).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("open");
		ask(HttpMethod.POST, YEAR + "/closing", "wang", "{\"reason\":\"年终结账\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("closed")
			.jsonPath("$.acts[0].by")
			.isEqualTo("wang")
			.jsonPath("$.acts[0].reason")
			.isEqualTo("年终结账")
			.jsonPath("$.acts[0].sequence")
			.isEqualTo(2);
		FilingLife amendment = FilingLife.of("130303-203", 2);
		assertThat(this.ledger.apply(amendment.approval(4, FilingLife.spending(12)))).get()
			.isInstanceOf(PostingRefused.class);
		ask(HttpMethod.POST, YEAR + "/reopening", "wang", "{}").expectStatus().isBadRequest();
		ask(HttpMethod.POST, YEAR + "/reopening", "wang", "{\"reason\":\"更正\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("reopening");
		ask(HttpMethod.POST, YEAR + "/reopening/confirmation", "wang", null).expectStatus()
			.isEqualTo(409)
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:period");
		ask(HttpMethod.POST, YEAR + "/reopening/confirmation", "li", null).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("open")
			.jsonPath("$.acts.length()")
			.isEqualTo(3)
			.jsonPath("$.leftBehind")
			.isEqualTo(0);
		assertThat(this.groups.find(amendment.filing())).get().extracting(Group::state).isEqualTo(State.POSTED);
		assertThat(this.ledger.apply(amendment.approval(4, FilingLife.spending(12)))).get()
			.isInstanceOf(FilingPosted.class);
		ask(HttpMethod.GET, "", "li", null).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].year")
			.isEqualTo(2023)
			.jsonPath("$.items[0].acts[1].act")
			.isEqualTo("reopening-requested");
	}

	@Test
	void onlyTheBureauClosesAndADepartmentMaySee() {
		WebTestClient.ResponseSpec refused = exchange(HttpMethod.POST, "/2021/closing",
				TOKENS.of("zhang", "department:130303-203"), null);
		refused.expectStatus().isForbidden();
		exchange(HttpMethod.POST, "/2021/reopening", TOKENS.of("zhang", "department:130303-203"), null).expectStatus()
			.isForbidden();
		exchange(HttpMethod.POST, "/2021/closing?district=130303", TOKENS.of("zhang", "bureau:420107"), null)
			.expectStatus()
			.isForbidden();
		exchange(HttpMethod.GET, "/2021", TOKENS.of("zhang", "department:130303-203"), null).expectStatus().isOk();
	}

	@Test
	void aDepartmentSeesWhatWasCarriedOverOfItselfAlone() {
		for (String department : List.of("130304-203", "130304-204")) {
			this.ledger.apply(Approved.of(department, 1,
					PrintedFiling.finalAccounts(2022)
						.form("government-fund", "state-capital")
						.row("summary", "revenue.general", "amount", "75.00")
						.row("summary", "expenditure.current", "amount", "60.00")
						.row("summary", "expenditure.closing", "amount", "15.00")
						.row("fiscal-summary", "expenditure.closing", "total", "15.00", "general", "15.00")
						.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
						.content()));
		}
		exchange(HttpMethod.POST, "/2022/closing", TOKENS.of("zhao", "bureau:130304"), null).expectBody()
			.jsonPath("$.acts[0].carried[?(@.department=='130304-204')]")
			.isNotEmpty();
		for (String path : List.of("/2022", "")) {
			String acts = path.isEmpty() ? "$.items[0].acts" : "$.acts";
			exchange(HttpMethod.GET, path, TOKENS.of("zhang", "department:130304-203"), null).expectStatus()
				.isOk()
				.expectBody()
				.jsonPath(acts + "[0].carried[?(@.department=='130304-203')]")
				.isNotEmpty()
				.jsonPath(acts + "[0].carried[?(@.department=='130304-204')]")
				.isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1]", "{\"reason\":1}", "{\"why\":\"x\"}", "nonsense" })
	void aBodyThatCannotBeUnderstoodIsRefused(String body) {
		ask(HttpMethod.POST, "/2020/closing", "wang", body).expectStatus().isBadRequest();
	}

	@Test
	void aYearThatIsNotOverOrNoneIsRefused() {
		ask(HttpMethod.POST, "/2099/closing", "wang", null).expectStatus().isEqualTo(409);
		ask(HttpMethod.GET, "/last", "wang", null).expectStatus().isNotFound();
	}

	private WebTestClient.ResponseSpec ask(HttpMethod method, String path, String account, @Nullable String body) {
		return exchange(method, path, TOKENS.of(account, BUREAU), body);
	}

	private WebTestClient.ResponseSpec exchange(HttpMethod method, String path, String token, @Nullable String body) {
		WebTestClient.RequestBodySpec request = this.client.method(method)
			.uri("/api/v1/ledger/periods" + path)
			.headers((headers) -> headers.setBearerAuth(token));
		return (body != null) ? request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange()
				: request.exchange();
	}

}
