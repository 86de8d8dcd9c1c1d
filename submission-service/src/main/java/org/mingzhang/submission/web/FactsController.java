package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.submission.drafting.Correcting;
import org.mingzhang.submission.drafting.FlatFact;
import org.mingzhang.submission.drafting.MissingForms;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Visible;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a filing. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}")
class FactsController {

	private final Visible visible;

	private final Correcting correcting;

	private final MissingForms missingForms;

	private final Bodies bodies;

	private final Registry registry;

	FactsController(Visible visible, Correcting correcting, MissingForms missingForms, Bodies bodies,
			Registry registry) {
		this.visible = visible;
		this.correcting = correcting;
		this.missingForms = missingForms;
		this.bodies = bodies;
		this.registry = registry;
	}

	@GetMapping("/facts")
	ResponseEntity<?> facts(Caller caller, FilingId id, ServerHttpRequest request,
			@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		Filing filing = this.visible.filing(caller, id);
		Page<FlatFact> facts = Page.of(FlatFact.of(filing.dossier().content()), limit, cursor);
		BodyBuilder response = ResponseEntity.ok().eTag(Long.toString(filing.revision()));
		return Csv.isWanted(request)
				? Csv.answer(response, request, facts.next(),
						Csv.table(FlatFact.COLUMNS, facts.items().stream().map(FlatFact::cells)))
				: response.body(facts);
	}

	@PatchMapping("/facts")
	ResponseEntity<FilingView> correct(Actor actor, FilingId id, Precondition seen,
			@RequestBody(required = false) byte @Nullable [] body) {
		Rights.toFile(actor.caller(), id.series().department());
		return shown(this.correcting.cells(actor, id, seen, this.bodies.cells(body, null)));
	}

	@PutMapping("/forms/{form}")
	ResponseEntity<FilingView> replace(Actor actor, FilingId id, Precondition seen, @PathVariable String form,
			@RequestHeader HttpHeaders headers, @RequestBody(required = false) byte @Nullable [] body) {
		Rights.toFile(actor.caller(), id.series().department());
		MediaType type = Objects.requireNonNullElse(headers.getContentType(), MediaType.APPLICATION_JSON);
		if (body != null && !isCells(type, body)) {
			return shown(
					this.missingForms.supply(actor, id, seen, form, body, type.getType() + "/" + type.getSubtype()));
		}
		return shown(this.correcting.form(actor, id, seen, form, this.bodies.cells(body, form)));
	}

	/**
	 * A JSON array holds the cells of the form; anything else is a document that has it.
	 */
	private static boolean isCells(MediaType type, byte[] body) {
		return type.isCompatibleWith(MediaType.APPLICATION_JSON)
				&& !new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{");
	}

	private ResponseEntity<FilingView> shown(Overview filing) {
		return ResponseEntity.ok().eTag(Long.toString(filing.revision())).body(FilingView.of(filing, this.registry));
	}

}
