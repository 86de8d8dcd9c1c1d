package org.mingzhang.systemtests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingzhang.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** A process may die at any time; what was answered is kept, and the line goes on. */
@ExtendWith(Mingzhang.Running.class)
class AServiceStopsHalfwayIT {

	private static final String FILING = "420107-102-2022-final-accounts-1";

	@Test
	void aFilingEndsRightAlthoughEveryServiceOnItsWayDiesOnce(Mingzhang mingzhang) {
		Department office = mingzhang.department(Samples.PARTY_OFFICE);
		Bureau bureau = mingzhang.bureau("420107");
		assertThat(office.files(Samples.partyOfficeOf2022(), "halfway").expecting(201).field("id")).isEqualTo(FILING);
		office.checks(FILING);
		office.explainsWhatNeedsIt(FILING);

		// Nobody is there to validate when it is submitted.
		mingzhang.kills(Part.VALIDATION);
		office.submits(FILING).expecting(202);
		assertThat(office.filing(FILING).field("state")).isEqualTo("submitted");
		mingzhang.startsAgain(Part.VALIDATION);
		office.awaits(FILING, "in-review");

		// The ledger is gone when it is approved; the submission service goes right
		// after.
		mingzhang.kills(Part.LEDGER);
		bureau.approves(FILING).expecting(200);
		mingzhang.kills(Part.SUBMISSION);
		mingzhang.startsAgain(Part.SUBMISSION);
		assertThat(office.filing(FILING).field("state")).isEqualTo("approved");

		// Publication misses the posting.
		mingzhang.kills(Part.PUBLICATION);
		mingzhang.startsAgain(Part.LEDGER);
		office.awaits(FILING, "posted");
		mingzhang.startsAgain(Part.PUBLICATION);
		office.awaits(FILING, "published");

		// One group, booked once, nothing lost and nothing twice.
		Answer proof = bureau.get("/api/v1/ledger/verification?district=420107").expecting(200);
		assertThat(proof.json().path("replay").path("differences")).isEmpty();
		assertThat(bureau.get("/api/v1/ledger/groups/" + FILING).expecting(200).field("state")).isEqualTo("posted");
		assertThat(mingzhang.visitor()
			.get("/api/v1/disclosures/420107/102/2022/final-accounts/facts.csv")
			.expecting(200)
			.text()).isEqualTo(office.facts(FILING).text());
	}

	@Test
	void whileAServiceIsAwayTheGatewaySaysWhichAndWhatToDo(Mingzhang mingzhang) {
		mingzhang.kills(Part.PUBLICATION);
		try {
			Answer away = mingzhang.visitor().get("/api/v1/disclosures").expecting(503);
			assertThat(away.header("Content-Type"))
				.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
			assertThat(away.field("detail")).isNotBlank();
		}
		finally {
			mingzhang.startsAgain(Part.PUBLICATION);
		}
	}

}
