package org.mingzhang.submission.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListsTests extends WebTests {

	@Test
	void aDepartmentListsItsOwnFilings() {
		String filing = filed(GOOD);
		get(this.department, "/api/v1/filings?year=" + this.year + "&state=draft&kind=final-accounts").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].links.self")
			.isEqualTo(filing)
			.jsonPath("$.next")
			.isEmpty();
		get(this.otherDepartment, "/api/v1/filings?year=" + this.year).expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(0);
		get(this.bureau, "/api/v1/filings?year=" + this.year).expectBody().jsonPath("$.items.length()").isEqualTo(0);
	}

	@Test
	void aListIsTurnedPageByPage() {
		filed(GOOD);
		anotherYear();
		filed(GOOD);
		String[] next = new String[1];
		get(this.department, "/api/v1/filings?limit=1").expectBody()
			.jsonPath("$.items[0].year")
			.isEqualTo(this.year)
			.jsonPath("$.next")
			.value((String cursor) -> next[0] = cursor);
		get(this.department, "/api/v1/filings?limit=1&cursor=" + next[0]).expectBody()
			.jsonPath("$.items[0].year")
			.isEqualTo(this.year - 1);
	}

	@Test
	void theQueueBeginsWithWhatWaitsLongest() {
		String first = inReview();
		anotherYear();
		String second = inReview();
		get(this.bureau, "/api/v1/reviews?state=in-review&sort=age&limit=1000").expectBody()
			.jsonPath("$.items[*].links.self")
			.value((List<String> queue) -> assertThat(queue).containsSubsequence(first, second));
		get(this.otherBureau, "/api/v1/reviews").expectBody().jsonPath("$.items.length()").isEqualTo(0);
		get(this.bureau, "/api/v1/reviews?sort=size").expectStatus().isBadRequest();
	}

	@Test
	void aMisspeltFilterIsRefused() {
		get(this.department, "/api/v1/filings?stat=draft").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains("stat", "cursor、kind、limit、state、year"));
	}

	@Test
	void thereIsNothingToCompareTheFirstFilingWith() {
		String filing = filed(GOOD);
		for (String against : List.of("last-year", "last-version", "budget")) {
			get(this.department, filing + "/changes?against=" + against).expectStatus()
				.isNotFound()
				.expectBody()
				.jsonPath("$.type")
				.isEqualTo("urn:mingzhang:problem:nothing-to-compare-with");
		}
	}

	@Test
	void theTemplatesAreListedWithTheirForms() {
		get(this.department, "/api/v1/templates").expectBody()
			.jsonPath("$.items[?(@.id == 'hubei-wuhan/final-accounts/2022-2023')].forms[0].id")
			.isEqualTo("summary");
	}

	@Test
	void whatIsNotThereIsToldAsAProblem() {
		get(this.department, "/api/v1/nothing").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:not-found");
		this.http.put()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.exchange()
			.expectStatus()
			.isEqualTo(405)
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains("GET", "POST"));
	}

}
