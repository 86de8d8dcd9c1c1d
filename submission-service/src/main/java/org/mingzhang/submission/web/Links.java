package org.mingzhang.submission.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Stage;

/** The addresses that belong to a filing, and those its state has a use for. */
final class Links {

	static final String FILINGS = "/api/v1/filings";

	private Links() {
	}

	static String filing(FilingId id) {
		return FILINGS + "/" + id;
	}

	static Map<String, String> of(Overview filing) {
		String self = filing(filing.id());
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self);
		links.put("facts", self + "/facts");
		links.put("document", self + "/document");
		links.put("findings", self + "/findings");
		links.put("events", self + "/events");
		links.put("history", self + "/history");
		links.put("changes", self + "/changes");
		if (!filing.originals().isEmpty()) {
			links.put("original", self + "/original");
		}
		if (filing.stage() instanceof Stage.Editable) {
			links.put("validation", self + "/validation");
			links.put("submission", self + "/submission");
		}
		switch (filing.stage()) {
			case Stage.InReview _ -> {
				links.put("approval", self + "/approval");
				links.put("return", self + "/return");
			}
			case Stage.Published published -> {
				links.put("amendment", self + "/amendment");
				links.put("disclosure", published.disclosure().path());
			}
			case Stage.Superseded superseded -> {
				links.put("disclosure", superseded.disclosure().path());
				links.put("supersededBy", filing(superseded.by()));
			}
			default -> {
			}
		}
		return links;
	}

}
