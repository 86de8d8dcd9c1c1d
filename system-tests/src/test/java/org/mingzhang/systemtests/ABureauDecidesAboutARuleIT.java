package org.mingzhang.systemtests;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bureau lowers a rule in its district: what lacked a form needs no explanation there,
 * and everyone can read why. Elsewhere nothing changes.
 */
@ExtendWith(Mingzhang.Running.class)
class ABureauDecidesAboutARuleIT {

	private static final String RULE = "N9-form-missing";

	private static final String FIGURES = """
			form,row,column,value
			summary,revenue.general,amount,80.00
			summary,revenue.current,amount,80.00
			summary,revenue.total,amount,80.00
			summary,201,amount,80.00
			summary,expenditure.current,amount,80.00
			summary,expenditure.total,amount,80.00
			""";

	@Test
	void aMissingFormIsSubmittedUnexplainedWhereTheBureauWantsItSo(Mingzhang mingzhang) {
		Bureau bureau = mingzhang.bureau("310107");
		String number = bureau.decides(RULE, "info", "new-streets-file-less").expecting(201).field("number");
		assertThat(mingzhang.visitor().get("/api/v1/rules/decisions/" + number).expecting(200).field("reason"))
			.isEqualTo("新设街道首年按简表公开");

		Department street = mingzhang.department("310107-105");
		String filing = street.filesFigures(FIGURES, 2024, "a-street-without-forms").expecting(201).field("id");
		assertThat(street.checks(filing).count("toExplain")).isZero();
		assertThat(missing(street, filing)).isNotEmpty()
			.allMatch((finding) -> finding.path("severity").asString().equals("info")
					&& finding.path("decision").asString().equals(number));
		street.submits(filing).expecting(202);
		street.awaits(filing, "in-review");

		Department elsewhere = mingzhang.department("420105-101");
		String other = elsewhere.filesFigures(FIGURES, 2023, "the-same-elsewhere").expecting(201).field("id");
		assertThat(elsewhere.checks(other).count("toExplain")).isPositive();
		assertThat(missing(elsewhere, other)).isNotEmpty()
			.allMatch((finding) -> finding.path("severity").asString().equals("explain")
					&& finding.path("decision").isNull());
		elsewhere.submits(other).expecting(422);
	}

	private static List<JsonNode> missing(Department department, String filing) {
		return department.findings(filing)
			.items()
			.stream()
			.filter((finding) -> finding.path("rule").asString().equals(RULE))
			.toList();
	}

}
