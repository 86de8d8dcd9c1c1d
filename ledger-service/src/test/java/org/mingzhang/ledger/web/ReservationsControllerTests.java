package org.mingzhang.ledger.web;

import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Ledger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

class ReservationsControllerTests extends RunningLedger {

	private static final String RESERVATIONS = "/api/v1/ledger/reservations";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Ledger ledger;

	@Test
	void aBureauSeesWhatLiesWithItAndADepartmentItsOwn() {
		this.ledger.apply(FilingLife.of("420104-106", 1).review(3, FilingLife.spending(10)));
		this.ledger.apply(FilingLife.of("420104-107", 1).review(3, FilingLife.spending(7)));
		get("?district=420104&year=2023", "bureau:420104").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].id")
			.isEqualTo("420104-106-2023-final-accounts-1")
			.jsonPath("$.items[0].state")
			.isEqualTo("reserved")
			.jsonPath("$.items[0].expenditure")
			.isEqualTo("200000.00")
			.jsonPath("$.items[0].fen.revenue")
			.isEqualTo(20_000_000)
			.jsonPath("$.items[0].ceilings.spending.length()")
			.isEqualTo(0)
			.jsonPath("$.next")
			.isEmpty();
		get("?limit=1", "bureau:420104").expectBody().jsonPath("$.next").isNotEmpty();
		get("", "department:420104-107").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].department")
			.isEqualTo("420104-107");
		get("?department=420104-106", "department:420104-107").expectStatus().isForbidden();
		get("?state=reserved", "bureau:420104").expectStatus().isBadRequest();
	}

	private WebTestClient.ResponseSpec get(String query, String right) {
		return this.client.get()
			.uri(RESERVATIONS + query)
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", right)))
			.exchange();
	}

}
