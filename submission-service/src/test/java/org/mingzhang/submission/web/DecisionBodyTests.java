package org.mingzhang.submission.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A decision is never taken on a body that was not understood. */
class DecisionBodyTests extends WebTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/approval | {"repliedOn":"2024-08-20"}                                          | repliedOn | comment、repliedAt
					/return   | {"reason":"x","cell":[]}                                            | cell      | cells、reason
					/return   | {"reason":"x","cells":[{"form":"f","row":"r","column":"c","note":"n"}]} | cells[0].note | column、form、remark、row
					/findings/x/explanation | {"words":"x"}                                         | words     | text
					""")
	void aFieldThatIsNotKnownIsNamedAndSoAreThoseThatAre(String act, String body, String field, String known) {
		String filing = inReview();
		var answer = act.contains("findings") ? put(this.department, filing + act, body)
				: post(this.bureau, filing + act, body);
		answer.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains(field, known));
		get(this.department, filing).expectBody().jsonPath("$.state").isEqualTo("in-review");
	}

	@Test
	void ofSeveralApprovalsToo() {
		String filing = inReview();
		post(this.bureau, "/api/v1/approvals",
				"{\"filings\":[\"%s\"],\"repliedOn\":\"2024-08-20\"}".formatted(id(filing)))
			.expectStatus()
			.isBadRequest();
		get(this.department, filing).expectBody().jsonPath("$.state").isEqualTo("in-review");
	}

}
