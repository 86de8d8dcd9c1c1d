package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingSubmitted;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** What was filed is kept byte for byte, for the department and its bureau only. */
class OriginalsTests extends WebTests {

	private static final String HASH = EventCodec.sha256(GOOD.getBytes(StandardCharsets.UTF_8));

	@Test
	void aFilingNamesTheDocumentItWasMadeFrom() {
		String filing = filed(GOOD);
		get(this.department, filing).expectBody()
			.jsonPath("$.originals.length()")
			.isEqualTo(1)
			.jsonPath("$.originals[0].sha256")
			.isEqualTo(HASH)
			.jsonPath("$.originals[0].size")
			.isEqualTo(GOOD.length())
			.jsonPath("$.originals[0].contentType")
			.isEqualTo("text/plain")
			.jsonPath("$.originals[0].account")
			.isEqualTo("dept-420107-101")
			.jsonPath("$.originals[0].at")
			.isNotEmpty()
			.jsonPath("$.links.original")
			.isEqualTo(filing + "/original");
		get(this.department, filing + "/history").expectBody().jsonPath("$.items[0].note").value(containsString(HASH));
	}

	@Test
	void theDepartmentGetsItsDocumentAsAFile() {
		String filing = filed(GOOD);
		for (String address : new String[] { filing + "/original", filing + "/originals/" + HASH }) {
			get(this.department, address).expectStatus()
				.isOk()
				.expectHeader()
				.contentType(MediaType.TEXT_PLAIN)
				.expectHeader()
				.valueEquals("Content-Disposition", "attachment; filename=\"" + id(filing) + ".txt\"")
				.expectHeader()
				.valueEquals("X-Content-Type-Options", "nosniff")
				.expectHeader()
				.valueEquals("Cache-Control", "no-store")
				.expectHeader()
				.exists("Content-Digest")
				.expectBody(String.class)
				.isEqualTo(GOOD);
		}
	}

	@Test
	void theBureauGetsItOnceItIsSubmittedAndNobodyElseEver() {
		String filing = filed(GOOD);
		get(this.bureau, filing + "/original").expectStatus().isForbidden();
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
		get(this.bureau, filing + "/original").expectStatus().isOk().expectBody(String.class).isEqualTo(GOOD);
		for (String stranger : new String[] { this.otherDepartment, this.otherBureau }) {
			get(stranger, filing + "/original").expectStatus().isForbidden();
			get(stranger, filing + "/originals/" + HASH).expectStatus().isForbidden();
		}
		this.http.get().uri(filing + "/original").exchange().expectStatus().isUnauthorized();
	}

	@Test
	void aHashOpensOnlyWhatTheFilingWasMadeFrom() {
		String other = EventCodec.sha256(BLOCKED.getBytes(StandardCharsets.UTF_8));
		filed(BLOCKED);
		anotherYear();
		String filing = filed(GOOD);
		get(this.department, filing + "/originals/" + other).expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:no-such-original");
		get(this.department, filing + "/originals/..%2F..%2Foriginal").expectStatus().is4xxClientError();
	}

	@Test
	void noEventTellsOfIt() {
		String filing = inReview();
		awaitHeard(FilingSubmitted.class, filing, 1);
		assertThat(this.others.heard(FilingSubmitted.class)
			.filter((event) -> id(filing).equals(event.filing().toString()))
			.map((event) -> new String(new EventCodec().encode(event), StandardCharsets.UTF_8))).isNotEmpty()
			.noneMatch((event) -> event.contains(HASH));
	}

}
