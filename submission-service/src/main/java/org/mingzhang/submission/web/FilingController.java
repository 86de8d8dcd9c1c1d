package org.mingzhang.submission.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.submission.drafting.Amending;
import org.mingzhang.submission.drafting.Checking;
import org.mingzhang.submission.drafting.Filed;
import org.mingzhang.submission.drafting.FilingDocuments;
import org.mingzhang.submission.drafting.SubmittedDocument;
import org.mingzhang.submission.drafting.Submitting;
import org.mingzhang.submission.drafting.Withdrawing;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Visible;
import org.mingzhang.submission.filing.Visible.Wanted;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filings as a department handles them. */
@RestController
@RequestMapping(Links.FILINGS)
class FilingController {

	private final FilingDocuments documents;

	private final Checking checking;

	private final Submitting submitting;

	private final Withdrawing withdrawing;

	private final Amending amending;

	private final Visible visible;

	private final Registry registry;

	FilingController(FilingDocuments documents, Checking checking, Submitting submitting, Withdrawing withdrawing,
			Amending amending, Visible visible, Registry registry) {
		this.documents = documents;
		this.checking = checking;
		this.submitting = submitting;
		this.withdrawing = withdrawing;
		this.amending = amending;
		this.visible = visible;
		this.registry = registry;
	}

	@PostMapping
	ResponseEntity<FilingView> file(Actor actor, @RequestParam(required = false) @Nullable String department,
			@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String template,
			@RequestHeader(name = "Idempotency-Key", defaultValue = "") String key, @RequestHeader HttpHeaders headers,
			@RequestBody(required = false) byte @Nullable [] body) {
		SubmittedDocument document = new SubmittedDocument((body != null) ? body : new byte[0], mediaType(headers),
				Given.parsed("department", department, DepartmentCode::parse), Given.year(year), Given.kind(kind),
				template);
		Filed filed = this.documents.file(actor, key, document);
		return shown(filed.repeated() ? ResponseEntity.ok() : created(filed.filing()), filed.filing());
	}

	@GetMapping
	Page<FilingView> list(Caller caller, @RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		Wanted wanted = new Wanted(Given.state(state), Given.year(year), Given.kind(kind));
		int size = Page.size(limit);
		List<Overview> found = this.visible.own(caller, wanted, Page.place(cursor), size + 1);
		return Page.ofOneMore(found, size, Overview::createdPlace)
			.map((filing) -> FilingView.of(filing, this.registry));
	}

	@GetMapping("/{id}")
	ResponseEntity<FilingView> show(Caller caller, FilingId id) {
		return shown(ResponseEntity.ok(), this.visible.overview(caller, id));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<FilingView> withdraw(Actor actor, FilingId id, Precondition seen) {
		return shown(ResponseEntity.ok(), this.withdrawing.withdraw(actor, id, seen));
	}

	@PostMapping("/{id}/validation")
	ResponseEntity<FilingView> check(Actor actor, FilingId id) {
		return shown(ResponseEntity.ok(), this.checking.check(actor, id));
	}

	@PostMapping("/{id}/submission")
	ResponseEntity<FilingView> submit(Actor actor, FilingId id, Precondition seen) {
		return shown(ResponseEntity.status(HttpStatus.ACCEPTED), this.submitting.submit(actor, id, seen));
	}

	@PostMapping("/{id}/amendment")
	ResponseEntity<FilingView> amend(Actor actor, FilingId id) {
		Overview draft = this.amending.amend(actor, id);
		return shown(created(draft), draft);
	}

	private ResponseEntity<FilingView> shown(BodyBuilder response, Overview filing) {
		return response.eTag(Long.toString(filing.revision())).body(FilingView.of(filing, this.registry));
	}

	private static BodyBuilder created(Overview filing) {
		return ResponseEntity.created(URI.create(Links.filing(filing.id())));
	}

	/**
	 * Without parameters such as the character set, which reading finds out by itself.
	 */
	private static String mediaType(HttpHeaders headers) {
		MediaType type = Objects.requireNonNullElse(headers.getContentType(), MediaType.APPLICATION_OCTET_STREAM);
		return type.getType() + "/" + type.getSubtype();
	}

}
