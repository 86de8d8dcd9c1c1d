package org.mingzhang.ledger.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationControllerTests extends RunningLedger {

	private static final String BUREAU = "bureau:130303";

	private static final String DEPARTMENT = "department:130303-203";

	private static final String VERIFICATION = "/api/v1/ledger/verification";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Groups groups;

	@Test
	void aBureauReplaysTheEventLogAndADepartmentDoesNot() {
		call(HttpMethod.GET, "?district=130303&from=events", BUREAU).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.replay.from")
			.isEqualTo("events")
			.jsonPath("$.replay.log.pending")
			.isEqualTo(0)
			.jsonPath("$.replay.log.unreadable")
			.isEqualTo(0);
		for (String from : List.of("", "&from=groups")) {
			call(HttpMethod.GET, "?district=130303" + from, DEPARTMENT).expectStatus()
				.isOk()
				.expectBody()
				.jsonPath("$.replay.from")
				.isEqualTo("groups");
		}
		call(HttpMethod.GET, "?district=130303&from=events", DEPARTMENT).expectStatus().isForbidden();
		call(HttpMethod.GET, "?district=130303&from=memory", BUREAU).expectStatus().isBadRequest();
	}

	@Test
	void aBureauHasItsBooksMadeAnew() {
		FilingLife life = FilingLife.of("130303-203", 1);
		this.ledger.apply(life.approval(4, FilingLife.spending(10)));
		var right = this.groups.books().find(life.filing().series());
		this.groups.books().write(right.uncountedAgain().plus(1, List.of()));
		call(HttpMethod.GET, "?district=130303", BUREAU).expectBody()
			.jsonPath("$.replay.differences[0].kind")
			.isEqualTo("balance-mismatch")
			.jsonPath("$.replay.differences[0].message")
			.value(String.class, (message) -> assertThat(message).contains("130303-203", "2013201"));
		call(HttpMethod.GET, "?district=130303", "department:130303-204").expectBody()
			.jsonPath("$.replay.differences[0].kind")
			.isEqualTo("balance-mismatch")
			.jsonPath("$.replay.differences[0].message")
			.value(String.class, (message) -> assertThat(message).doesNotContain("130303-203").contains("其他部门"));
		call(HttpMethod.POST, "/books?district=130303", DEPARTMENT).expectStatus().isForbidden();
		call(HttpMethod.POST, "/books?district=130303", BUREAU).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.replay.differences")
			.isEmpty();
	}

	private WebTestClient.ResponseSpec call(HttpMethod method, String path, String right) {
		return this.client.method(method)
			.uri(VERIFICATION + path)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", right)))
			.exchange();
	}

}
