package org.mingzhang.systemtests;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A department at work: it files, explains, corrects and submits. */
class Department extends SignedIn {

	/**
	 * Services that were killed take up their work within seconds, on a busy machine
	 * later.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(2);

	private final String code;

	Department(Gateway gateway, String code) {
		super(gateway, "dept-" + code);
		this.code = code;
	}

	/** A draft from a document as it is. */
	Answer files(String document, String idempotencyKey) {
		return send(filing(document, idempotencyKey));
	}

	/** A draft of final accounts from figures as data. */
	Answer filesFigures(String csv, int year, String idempotencyKey) {
		return filesFigures(csv, year, "final-accounts", idempotencyKey);
	}

	/** A draft of a budget from figures as data. */
	Answer filesBudget(String csv, int year, String idempotencyKey) {
		return filesFigures(csv, year, "budget", idempotencyKey);
	}

	private Answer filesFigures(String csv, int year, String kind, String idempotencyKey) {
		return send(request("/api/v1/filings?department=%s&year=%d&kind=%s".formatted(this.code, year, kind))
			.header("Content-Type", "text/csv; charset=utf-8")
			.header("Idempotency-Key", idempotencyKey)
			.POST(BodyPublishers.ofString(csv)));
	}

	HttpRequest.Builder filing(String document, String idempotencyKey) {
		return request("/api/v1/filings").header("Content-Type", "text/plain; charset=utf-8")
			.header("Idempotency-Key", idempotencyKey)
			.POST(BodyPublishers.ofString(document));
	}

	Answer filing(String id) {
		return get("/api/v1/filings/" + id).expecting(200);
	}

	Answer facts(String id) {
		return get("/api/v1/filings/" + id + "/facts", "text/csv").expecting(200);
	}

	Answer findings(String id) {
		return get("/api/v1/filings/" + id + "/findings").expecting(200);
	}

	/** Checks a draft without submitting it. */
	Answer checks(String id) {
		return post("/api/v1/filings/" + id + "/validation", "").expecting(200);
	}

	/**
	 * Explains whatever asks for an explanation, as a person would after reading each.
	 */
	void explainsWhatNeedsIt(String id) {
		for (JsonNode finding : findings(id).items()) {
			if (finding.path("severity").asString().equals("explain")) {
				send(json(request(
						"/api/v1/filings/" + id + "/findings/" + finding.path("id").asString() + "/explanation"))
					.PUT(BodyPublishers.ofString("{\"text\":\"此项已与财政局核实，情况属实。\"}"))).expecting(200);
			}
		}
	}

	/** Corrects one cell. */
	Answer corrects(String id, String form, String row, String column, String value) {
		return send(json(request("/api/v1/filings/" + id + "/facts"))
			.header("If-Match", filing(id).header("ETag").orElseThrow())
			.method("PATCH",
					BodyPublishers.ofString("[{\"form\":\"%s\",\"row\":\"%s\",\"column\":\"%s\",\"value\":\"%s\"}]"
						.formatted(form, row, column, value))));
	}

	Answer submits(String id) {
		return post("/api/v1/filings/" + id + "/submission", "");
	}

	/** Waits until the filing is in a state, and gives it back. */
	Answer awaits(String id, String state) {
		await("filing " + id + " is " + state).atMost(PATIENCE)
			.untilAsserted(() -> assertThat(filing(id).field("state")).isEqualTo(state));
		return filing(id);
	}

	/** All the way into the bureau's queue. */
	String bringsIntoReview(String document, String idempotencyKey) {
		return bringsIntoReview(files(document, idempotencyKey).expecting(201).field("id"));
	}

	/** A draft, from there into the bureau's queue. */
	String bringsIntoReview(String id) {
		checks(id);
		explainsWhatNeedsIt(id);
		submits(id).expecting(202);
		awaits(id, "in-review");
		return id;
	}

}
