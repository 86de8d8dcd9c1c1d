package org.mingzhang.systemtests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Read this first: one filing, all the way. A published document goes in, a public
 * disclosure comes out, and every figure is where it was.
 */
@ExtendWith(Mingzhang.Running.class)
class TheLifeOfOneFilingIT {

	private static final String DISCLOSURE = "/api/v1/disclosures/420107/102/2023/final-accounts";

	@Test
	void aPublishedDocumentGoesInAndAPublicDisclosureComesOut(Mingzhang mingzhang) {
		Department office = mingzhang.department(Samples.PARTY_OFFICE);
		Bureau bureau = mingzhang.bureau("420107");
		Visitor anyone = mingzhang.visitor();

		// The department files its document as it is. Everything else is read from it.
		Answer draft = office.files(Samples.partyOffice(), "the-life-of-one-filing").expecting(201);
		String filing = draft.field("id");
		assertThat(filing).isEqualTo("420107-102-2023-final-accounts-1");
		assertThat(draft.field("state")).isEqualTo("draft");
		assertThat(draft.field("template")).isEqualTo("hubei-wuhan/final-accounts/2022-2023");
		String filed = office.facts(filing).text();
		assertThat(filed).contains("summary,revenue.general,amount,");

		// It has the draft checked before anybody else sees it.
		Answer checked = office.checks(filing);
		assertThat(checked.count("blocking")).isZero();
		assertThat(checked.count("passed")).isPositive();

		// It explains what needs an explanation, and submits.
		office.explainsWhatNeedsIt(filing);
		office.submits(filing).expecting(202);
		office.awaits(filing, "in-review");

		// The ledger reserves it as soon as it hears of it; the public sees nothing yet.
		await("the ledger reserves").atMost(Department.PATIENCE)
			.untilAsserted(() -> assertThat(bureau.get("/api/v1/ledger/groups/" + filing).expecting(200).field("state"))
				.isEqualTo("reserved"));
		anyone.get(DISCLOSURE).expecting(404);

		// The finance bureau finds it in its queue and approves.
		assertThat(bureau.queue()).contains(filing);
		bureau.approves(filing).expecting(200);

		// It is booked, debits equal credits, and published.
		office.awaits(filing, "published");
		Answer group = bureau.get("/api/v1/ledger/groups/" + filing).expecting(200);
		assertThat(group.field("state")).isEqualTo("posted");
		Answer proof = bureau.get("/api/v1/ledger/verification?district=420107").expecting(200);
		assertThat(proof.field("debits")).isEqualTo(proof.field("credits"));
		assertThat(proof.json().path("replay").path("differences")).isEmpty();

		// Anyone can read it: as it stands in print, and every figure as it was filed.
		String document = anyone.get(DISCLOSURE + "/document.html").expecting(200).text();
		assertThat(document).contains("收入支出决算总表", "公开01表", "青山区委办公室");
		assertThat(anyone.get(DISCLOSURE + "/facts.csv").expecting(200).text()).isEqualTo(filed);
		assertThat(anyone.get("/").expecting(200).text()).contains("青山区委办公室");
	}

	@Test
	void aMissingSubtotalComesBackIsCorrectedAndPasses(Mingzhang mingzhang) {
		Department organisation = mingzhang.department(Samples.SHANHAIGUAN_ORGANISATION);
		String filing = organisation.files(Samples.shanhaiguanOrganisation(), "a-missing-subtotal")
			.expecting(201)
			.field("id");

		organisation.submits(filing).expecting(202);
		assertThat(organisation.awaits(filing, "invalid").count("blocking")).isEqualTo(1);
		assertThat(organisation.findings(filing).items())
			.filteredOn((item) -> item.path("severity").asString().equals("block"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.path("rule").asString()).startsWith("L1");
				assertThat(finding.path("form").asString()).isEqualTo("three-public");
				assertThat(finding.path("row").asString()).isEqualTo("vehicle");
			});

		organisation.corrects(filing, "three-public", "vehicle", "total", "11.00").expecting(200);
		organisation.checks(filing);
		organisation.explainsWhatNeedsIt(filing);
		organisation.submits(filing).expecting(202);
		organisation.awaits(filing, "in-review");
	}

}
