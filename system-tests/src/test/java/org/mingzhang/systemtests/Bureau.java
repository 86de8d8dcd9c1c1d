package org.mingzhang.systemtests;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** A finance bureau (财政局) at work: it reads its queue, approves and returns. */
class Bureau extends SignedIn {

	Bureau(Gateway gateway, String district) {
		super(gateway, "bureau-" + district);
	}

	List<String> queue() {
		return get("/api/v1/reviews?state=in-review&sort=age").expecting(200)
			.items()
			.stream()
			.map((filing) -> filing.path("id").asString())
			.toList();
	}

	Answer filing(String id) {
		return get("/api/v1/filings/" + id).expecting(200);
	}

	Answer approves(String id) {
		return send(approval(id));
	}

	HttpRequest.Builder approval(String id) {
		return decision(id, "approval", "{\"comment\":\"同意\",\"repliedAt\":\"2024-09-10\"}");
	}

	HttpRequest.Builder returning(String id) {
		return decision(id, "return", "{\"reason\":\"请核对后重新报送\",\"cells\":[]}");
	}

	/** Decides about a rule, from today on. */
	Answer decides(String rule, String severity, String idempotencyKey) {
		return send(json(request("/api/v1/rules/" + rule + "/decisions")).header("Idempotency-Key", idempotencyKey)
			.POST(BodyPublishers.ofString(
					"{\"severity\":\"%s\",\"from\":\"2026-01-01\",\"reason\":\"新设街道首年按简表公开\"}".formatted(severity))));
	}

	private HttpRequest.Builder decision(String id, String kind, String body) {
		return json(request("/api/v1/filings/" + id + "/" + kind))
			.header("If-Match", filing(id).header("ETag").orElseThrow())
			.POST(BodyPublishers.ofString(body));
	}

}
