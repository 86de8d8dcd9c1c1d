package org.mingzhang.systemtests;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer of every system test is held against the contract; here every question
 * that can be asked is asked, once there is something to tell.
 */
@ExtendWith(Mingzhang.Running.class)
class TheContractIT {

	private static final String DEPARTMENT = "310107-106";

	private static final String DISCLOSURE = "/api/v1/disclosures/310107/106/2024/final-accounts";

	private static final String BUDGET = """
			form,row,column,value
			summary,revenue.fiscal,amount,900000.00
			summary,revenue.general,amount,900000.00
			summary,revenue.total,amount,900000.00
			summary,201,amount,900000.00
			summary,expenditure.total,amount,900000.00
			""";

	private static final List<String> PUBLIC = List.of("/api/v1/templates", "/api/v1/rules/decisions",
			"/api/v1/rulebook", "/api/v1/disclosures?district=310107", DISCLOSURE, DISCLOSURE + "@1",
			DISCLOSURE + "/document.json", DISCLOSURE + "/manifest.json",
			DISCLOSURE + "/facts/summary/revenue.general/amount", "/api/v1/facts?district=310107", "/api/v1/changes");

	private static final List<String> LEDGER = List.of("balances", "balances?type=all&groupBy=account,district,stage",
			"balances?groupBy=department,year,fund,function,class,nature", "balances?groupBy=economic,economicClass",
			"balances?groupBy=source&asOf=2099-01-01", "balances?groupBy=item&effectiveAsOf=2099-01-01",
			"execution?year=2024", "execution?year=2024&groupBy=function,nature,economic", "memoranda", "crosswalk",
			"comparison?from=2023&to=2024", "trial-balance", "consolidation?year=2024", "opening-balances?year=2025",
			"journal", "periods", "periods/2024", "reservations", "verification?district=310107",
			"verification?district=310107&from=events");

	@Test
	void everyQuestionIsAnsweredAsTheContractTells(Mingzhang mingzhang) {
		Department department = mingzhang.department(DEPARTMENT);
		Bureau bureau = mingzhang.bureau("310107");
		String published = publishes(department, bureau,
				department.filesFigures(TheYearAfterIT.BEFORE, 2024, "the-contract").expecting(201).field("id"));
		String amended = publishes(department, bureau,
				department.post("/api/v1/filings/" + published + "/amendment", "").expecting(201).field("id"));
		String budget = publishes(department, bureau,
				department.filesBudget(BUDGET, 2024, "the-contract-of-a-budget").expecting(201).field("id"));
		String reviewed = department.bringsIntoReview(
				department.filesBudget(BUDGET, 2025, "the-contract-of-a-review").expecting(201).field("id"));
		String rule = bureau.decides("K5", "info", "the-contract-of-a-rule").expecting(201).field("number");
		bureau.post("/api/v1/ledger/periods/2024/closing", "{}").expecting(200);

		List<String> filings = Stream.of("", "/facts", "/document", "/findings?state=all", "/history")
			.flatMap((part) -> Stream.of(amended, budget, reviewed).map((filing) -> "/api/v1/filings/" + filing + part))
			.toList();
		List<String> decisions = List.of("/api/v1/reviews", "/api/v1/rules/decisions/" + rule,
				"/api/v1/filings/" + amended + "/changes?against=last-version", "/api/v1/ledger/groups/" + published,
				"/api/v1/ledger/groups/" + amended, "/api/v1/ledger/groups/" + reviewed);
		List<Answer> answers = Stream
			.of(PUBLIC.stream(), LEDGER.stream().map("/api/v1/ledger/"::concat), filings.stream(), decisions.stream())
			.flatMap((addresses) -> addresses)
			.map((address) -> bureau.get(address).expecting(200))
			.toList();
		Answer own = department.get("/api/v1/filings").expecting(200);
		Answer derived = department
			.get("/api/v1/filings/" + published + "/forms/" + derivable(department, published) + "/derivation")
			.expecting(200);

		Contract contract = mingzhang.contract();
		assertThat(Stream.concat(answers.stream(), Stream.of(own, derived))
			.map((answer) -> answer.response().request())
			.flatMap((request) -> contract.operation(request).stream())).containsAll(contract.questions());
	}

	private static String derivable(Department department, String filing) {
		return StreamSupport.stream(department.filing(filing).json().path("missingForms").spliterator(), false)
			.filter((missing) -> missing.path("derivable").asBoolean())
			.map((missing) -> missing.path("form").asString())
			.findFirst()
			.orElseThrow();
	}

	private static String publishes(Department department, Bureau bureau, String draft) {
		department.bringsIntoReview(draft);
		bureau.approves(draft).expecting(200);
		department.awaits(draft, "published");
		return draft;
	}

}
