package org.mingzhang.submission.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.contracts.finding.FlatFinding;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.submission.drafting.EarlierExplanations;
import org.mingzhang.submission.drafting.Explaining;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Check;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Visible;

import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the rule book found, and what the department says to it. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}/findings")
class FindingsController {

	private final Visible visible;

	private final Explaining explaining;

	private final EarlierExplanations earlier;

	private final Bodies bodies;

	FindingsController(Visible visible, Explaining explaining, EarlierExplanations earlier, Bodies bodies) {
		this.visible = visible;
		this.explaining = explaining;
		this.earlier = earlier;
		this.bodies = bodies;
	}

	/** The gravest come first; a filing that was not checked has no findings at all. */
	@GetMapping
	ResponseEntity<?> findings(Caller caller, FilingId id, ServerHttpRequest request,
			@RequestParam(defaultValue = "failed") String state,
			@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		Predicate<Finding> wanted = wanted(state);
		Filing filing = this.visible.filing(caller, id);
		Map<String, String> offered = this.earlier.of(id);
		List<FlatFinding> all = all(filing).filter(wanted)
			.sorted(Comparator.comparing(Finding::severity))
			.map((finding) -> flat(finding, filing, offered))
			.toList();
		Page<FlatFinding> findings = Page.of(all, limit, cursor);
		BodyBuilder response = ResponseEntity.ok().eTag(Long.toString(filing.revision()));
		return Csv.isWanted(request)
				? Csv.answer(response, request, findings.next(),
						Csv.table(FlatFinding.COLUMNS, findings.items().stream().map(FlatFinding::cells)))
				: response.body(FindingsView.of(findings, filing.dossier().check()));
	}

	@PutMapping("/{finding}/explanation")
	ResponseEntity<FlatFinding> explain(Actor actor, FilingId id, Precondition seen, @PathVariable String finding,
			@RequestBody(required = false) byte @Nullable [] body) {
		String text = this.bodies.read(body, Text.class).text();
		Filing filing = this.explaining.explain(actor, id, seen, finding, (text != null) ? text : "");
		Finding explained = all(filing).filter((each) -> each.id().equals(finding)).findFirst().orElseThrow();
		return ResponseEntity.ok().eTag(Long.toString(filing.revision())).body(flat(explained, filing, Map.of()));
	}

	private static FlatFinding flat(Finding finding, Filing filing, Map<String, String> offered) {
		return FlatFinding.of(finding, filing.dossier().explanation(finding).map(Explanation::text).orElse(null),
				finding.needsExplanation() ? offered.get(finding.id()) : null);
	}

	private static Stream<Finding> all(Filing filing) {
		Check check = filing.dossier().check();
		return (check != null) ? check.findings().stream() : Stream.empty();
	}

	private static Predicate<Finding> wanted(String state) {
		if ("all".equals(state)) {
			return (finding) -> true;
		}
		State wanted = Given.parsed("state", state, FindingsController::state);
		return (finding) -> finding.state() == wanted;
	}

	private static State state(String id) {
		return Arrays.stream(State.values())
			.filter((state) -> state.id().equals(id))
			.findFirst()
			.orElseThrow(
					() -> new IllegalArgumentException("'" + id + "' is none of failed, passed, not-evaluated, all"));
	}

	/**
	 * An explanation.
	 *
	 * @param text what the department says
	 */
	record Text(@Nullable String text) {
	}

}
