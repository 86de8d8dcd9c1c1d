package org.mingzhang.publication.web;

import java.util.List;

import org.mingzhang.publication.disclosure.Change;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.feed.AtomFeed;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what was published or corrected, for programs and for feed readers. */
@RestController
class ChangeController {

	private static final String AFTER = "after";

	private static final String BEFORE = "before";

	private static final String FEED = "/feed.atom";

	private static final int USUAL_LIMIT = 100;

	private static final int MOST = 1000;

	private static final int FEED_PAGE = 50;

	private final Disclosures disclosures;

	ChangeController(Disclosures disclosures) {
		this.disclosures = disclosures;
	}

	@GetMapping("/api/v1/changes")
	ResponseEntity<byte[]> changes(@RequestParam MultiValueMap<String, String> given) {
		QueryParameters parameters = new QueryParameters(given).only(AFTER, QueryParameters.LIMIT);
		long after = parameters.number(AFTER, 0, Long.MAX_VALUE, 0);
		int limit = (int) parameters.number(QueryParameters.LIMIT, 1, MOST, USUAL_LIMIT);
		parameters.check();
		return Answers.json(ChangeListing.of(after, this.disclosures.changesAfter(after, limit)));
	}

	@GetMapping({ FEED, "/api/v1" + FEED })
	ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> given) {
		QueryParameters parameters = new QueryParameters(given).only(BEFORE);
		long before = parameters.number(BEFORE, 1, Long.MAX_VALUE, Long.MAX_VALUE);
		parameters.check();
		List<Change> changes = this.disclosures.changesBefore(before, FEED_PAGE);
		boolean more = !changes.isEmpty() && changes.getLast().sequence() > 1;
		return Answers.current(Answers.ATOM, AtomFeed.write(changes, (before == Long.MAX_VALUE) ? FEED : page(before),
				more ? page(changes.getLast().sequence()) : null));
	}

	private static String page(long before) {
		return FEED + "?" + BEFORE + "=" + before;
	}

}
