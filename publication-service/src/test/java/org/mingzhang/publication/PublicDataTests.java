package org.mingzhang.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.publication.disclosure.Publishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.publication.TwoVersions.API;

/** What is public, as programs of strangers read it. */
@RunningPublication
class PublicDataTests {

	@Autowired
	private WebTestClient web;

	@Autowired
	private Publishing publishing;

	@BeforeEach
	void publish() {
		TwoVersions.publish(this.publishing);
	}

	@Test
	void disclosuresAreListedWithTheirNewestVersion() {
		get("/api/v1/disclosures?district=420107").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo(1)
			.jsonPath("$.items[0].id")
			.isEqualTo("420107-102-2023-final-accounts-2")
			.jsonPath("$.items[0].departmentName")
			.isEqualTo("青山区委办公室")
			.jsonPath("$.items[0].headlines[0].value")
			.isEqualTo("101")
			.jsonPath("$.items[0].links.self")
			.isEqualTo(API + "@2")
			.jsonPath("$.next")
			.doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "'', 2", "'q=青山办公室', 1", "'department=420107-102', 1", "'department=102&district=420107', 1",
			"'year=2024', 1", "'kind=budget', 1", "'year=2023&kind=budget', 0", "'q=&district=&year=', 2" })
	void disclosuresAreFound(String query, int count) {
		get("/api/v1/disclosures?" + query).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(count);
	}

	@Test
	void aListIsReadPageByPage() {
		String next = read("/api/v1/disclosures?limit=1").replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
		get("/api/v1/disclosures?limit=1&cursor=" + next).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.next")
			.doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/disclosures?distric=420107", "/api/v1/disclosures?year=23&limit=0",
			"/api/v1/disclosures?cursor=x", "/api/v1/disclosures?district=420105&department=420107-101",
			"/api/v1/disclosures?year=2023&year=2024", API + "?x=1", API + "/facts.csv?x=1",
			API + "/facts/summary/201/amount?x=1", "/api/v1/facts?function=20", "/api/v1/changes?after=-1",
			"/feed.atom?after=1" })
	void whatAnAddressDoesNotKnowIsRefused(String address) {
		get(address).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:bad-request")
			.jsonPath("$.errors")
			.isNotEmpty();
	}

	@Test
	void allReasonsAreToldAtOnce() {
		get("/api/v1/disclosures?year=23&limit=0&x=1").expectBody().jsonPath("$.errors.length()").isEqualTo(3);
	}

	@Test
	void aDisclosureTellsItsVersionsFilesAndDigests() {
		get(API).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.version")
			.isEqualTo(2)
			.jsonPath("$.versions[*].version")
			.isEqualTo(List.of(2, 1))
			.jsonPath("$.files[*].name")
			.isEqualTo(List.of("document.html", "document.json", "facts.csv", "manifest.json"))
			.jsonPath("$.files[2].href")
			.isEqualTo(API + "@2/facts.csv");
		get(API + "@1").expectBody().jsonPath("$.version").isEqualTo(1).jsonPath("$.newestVersion").isEqualTo(2);
		get("/api/v1/disclosures/420107/420107-102/2023/final-accounts").expectStatus().isOk();
	}

	@Test
	void aFormatThatDoesNotExistIsToldWithThoseThatDo() {
		for (String name : List.of("document.pdf", "document.docx", "document.xlsx", "datapackage.json")) {
			get(API + "/" + name).expectStatus()
				.isNotFound()
				.expectBody()
				.jsonPath("$.detail")
				.value((detail) -> assertThat((String) detail).contains(name, "document.html", "facts.csv"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/disclosures/420107/102/2022/final-accounts", API + "@3", API + "@0", API + "@x",
			"/api/v1/disclosures/420107/102/2023/plan", "/api/v1/disclosures/42/102/2023/budget",
			"/api/v1/disclosures/420107", "/api/v1/nothing", API + "/facts/summary/202/amount",
			API + "/facts/nothing/at/all", API + "/facts/summary/ /amount" })
	void whatIsNotPublicIsNotFound(String address) {
		get(address).expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(404);
	}

	@Test
	void aFigureTellsItsVersionsJourneyAndCitation() {
		get(API + "@1/facts/summary/201/amount").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.value")
			.isEqualTo("98.5")
			.jsonPath("$.unit")
			.isEqualTo("万元")
			.jsonPath("$.corrected")
			.isEqualTo(true)
			.jsonPath("$.versions[*].value")
			.isEqualTo(List.of("99", "98.5"))
			.jsonPath("$.journey[*].station")
			.isEqualTo(List.of("submitted", "approved", "posted", "published"))
			.jsonPath("$.document")
			.isEqualTo(API + "@1/document.html#f-summary-201-amount")
			.jsonPath("$.citation")
			.value((citation) -> assertThat((String) citation).contains("98.5万元", API + "@1/facts/summary/201/amount"));
		get(API + "/facts/summary/201/amount").expectBody().jsonPath("$.value").isEqualTo("99");
	}

	@Test
	void aFigureTellsTheIdentitiesItTakesPartIn() {
		get(API + "@1/facts/summary/expenditure.current/amount").expectBody()
			.jsonPath("$.identities[?(@.rule=='P1')].left[0].row")
			.isEqualTo(List.of("expenditure.current", "expenditure.total"))
			.jsonPath("$.identities[0].right[?(@.row=='201')].value")
			.isEqualTo("98.5")
			.jsonPath("$.identities[0].right[?(@.row=='202')].permalink")
			.doesNotExist();
	}

	@Test
	void aCutGoesAcrossDepartmentsAndYears() {
		get("/api/v1/facts?function=201").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[*].value")
			.isEqualTo(List.of("7.5", "99"));
		get("/api/v1/facts?function=201&form=summary&district=420107&year=2023").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1);
	}

	@Test
	void changesAreReadOnFromWhereOneStopped() {
		List<Integer> sequences = JsonPath.read(read("/api/v1/changes?limit=1000"), "$.items[*].sequence");
		assertThat(sequences).isEqualTo(IntStream.rangeClosed(1, sequences.size()).boxed().toList());
		get("/api/v1/changes?after=" + (sequences.size() - 1)).expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.next")
			.isEqualTo(sequences.size());
		get("/api/v1/changes?after=99").expectBody().jsonPath("$.items").isEmpty().jsonPath("$.next").isEqualTo(99);
		assertThat(read("/api/v1/changes")).contains("\"type\":\"corrected\"", "\"type\":\"published\"");
		assertThat(read("/feed.atom")).contains("urn:mingzhang:disclosure:420107-102-2023-final-accounts-2");
		assertThat(read("/api/v1/feed.atom")).contains("<feed");
	}

	private WebTestClient.ResponseSpec get(String address) {
		return this.web.get().uri(address).exchange();
	}

	private String read(String address) {
		return new String(get(address).expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
	}

}
