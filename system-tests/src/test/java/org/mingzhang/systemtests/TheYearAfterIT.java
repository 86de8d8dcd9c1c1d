package org.mingzhang.systemtests;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingzhang.local.stack.Part;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What one year leaves over, the next begins with: the rule book asks the ledger (Y1).
 */
@ExtendWith(Mingzhang.Running.class)
class TheYearAfterIT {

	/** 100 come in, 93 are spent, 7 are left. */
	static final String BEFORE = """
			form,row,column,value
			summary,revenue.general,amount,100.00
			summary,revenue.current,amount,100.00
			summary,revenue.total,amount,100.00
			summary,201,amount,93.00
			summary,expenditure.current,amount,93.00
			summary,expenditure.closing,amount,7.00
			summary,expenditure.total,amount,100.00
			fiscal-summary,revenue.general,amount,100.00
			fiscal-summary,revenue.current,amount,100.00
			fiscal-summary,revenue.total,amount,100.00
			fiscal-summary,201,total,93.00
			fiscal-summary,201,general,93.00
			fiscal-summary,expenditure.current,total,93.00
			fiscal-summary,expenditure.current,general,93.00
			fiscal-summary,expenditure.closing,total,7.00
			fiscal-summary,expenditure.closing,general,7.00
			fiscal-summary,expenditure.total,total,100.00
			fiscal-summary,expenditure.total,general,100.00
			""";

	/** Opens with the 7; all of the 107 is spent. */
	private static final String AFTER = """
			form,row,column,value
			summary,revenue.general,amount,100.00
			summary,revenue.current,amount,100.00
			summary,revenue.opening,amount,7.00
			summary,revenue.total,amount,107.00
			summary,201,amount,107.00
			summary,expenditure.current,amount,107.00
			summary,expenditure.total,amount,107.00
			fiscal-summary,revenue.general,amount,100.00
			fiscal-summary,revenue.current,amount,100.00
			fiscal-summary,revenue.opening,amount,7.00
			fiscal-summary,revenue.opening.general,amount,7.00
			fiscal-summary,revenue.total,amount,107.00
			fiscal-summary,201,total,107.00
			fiscal-summary,201,general,107.00
			fiscal-summary,expenditure.current,total,107.00
			fiscal-summary,expenditure.current,general,107.00
			fiscal-summary,expenditure.total,total,107.00
			fiscal-summary,expenditure.total,general,107.00
			""";

	private static final String DEPARTMENT = Samples.QIAOKOU_ORGANISATION;

	@Test
	void anOpeningBalanceIsHeldAgainstWhatTheLedgerSaysAboutTheYearBefore(Mingzhang mingzhang) {
		Department organisation = mingzhang.department(DEPARTMENT);
		book(mingzhang, organisation);

		String next = organisation.filesFigures(AFTER, 2023, "the-year-after").expecting(201).field("id");
		organisation.checks(next);
		assertThat(openings(organisation, next)).isNotEmpty()
			.allMatch((finding) -> finding.path("state").asString().equals("passed"));

		organisation.corrects(next, "summary", "revenue.opening", "amount", "8.00").expecting(200);
		organisation.checks(next);
		assertThat(openings(organisation, next))
			.filteredOn((finding) -> finding.path("state").asString().equals("failed"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.path("severity").asString()).isEqualTo("explain");
				assertThat(finding.path("actual").asString()).isEqualTo("8.00");
				assertThat(finding.path("expected").asString()).isEqualTo("7.00");
			});

		mingzhang.kills(Part.LEDGER);
		try {
			organisation.corrects(next, "summary", "revenue.opening", "amount", "7.00").expecting(200);
			organisation.checks(next);
			assertThat(openings(organisation, next)).singleElement().satisfies((finding) -> {
				assertThat(finding.path("state").asString()).isEqualTo("not-evaluated");
				assertThat(finding.path("message").asString()).contains("账本暂时没有回答");
			});
		}
		finally {
			mingzhang.startsAgain(Part.LEDGER);
		}
	}

	private static void book(Mingzhang mingzhang, Department department) {
		Bureau bureau = mingzhang.bureau("420104");
		String filing = department
			.bringsIntoReview(department.filesFigures(BEFORE, 2022, "the-year-before").expecting(201).field("id"));
		bureau.approves(filing).expecting(200);
		await("the ledger posts").atMost(Department.PATIENCE)
			.untilAsserted(() -> assertThat(bureau.get("/api/v1/ledger/groups/" + filing).expecting(200).field("state"))
				.isEqualTo("posted"));
		department.awaits(filing, "published");
	}

	private static List<JsonNode> openings(Department department, String filing) {
		return department.get("/api/v1/filings/" + filing + "/findings?state=all")
			.expecting(200)
			.items()
			.stream()
			.filter((finding) -> finding.path("rule").asString().equals("Y1"))
			.toList();
	}

}
