package org.mingzhang.submission.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.drafting.DocumentWriters;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Visible;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;

/** The whole content of a filing as a document that can be filed again. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}/document")
class DocumentController {

	private final Visible visible;

	private final DocumentWriters writers;

	DocumentController(Visible visible, DocumentWriters writers) {
		this.visible = visible;
		this.writers = writers;
	}

	@GetMapping
	ResponseEntity<byte[]> document(Caller caller, FilingId id, ServerHttpRequest request) {
		List<MediaType> wanted = request.getHeaders().getAccept();
		Map.Entry<String, DocumentWriters.Writer> chosen = chosen(wanted.isEmpty() ? List.of(MediaType.ALL) : wanted)
			.orElseThrow(() -> new NotAcceptableStatusException(
					this.writers.all().keySet().stream().map(MediaType::parseMediaType).toList()));
		Filing filing = this.visible.filing(caller, id);
		return ResponseEntity.ok()
			.eTag(Long.toString(filing.revision()))
			.contentType(MediaType.parseMediaType(chosen.getKey()))
			.body(chosen.getValue().write(filing));
	}

	private Optional<Map.Entry<String, DocumentWriters.Writer>> chosen(List<MediaType> wanted) {
		return wanted.stream()
			.flatMap((type) -> this.writers.all()
				.entrySet()
				.stream()
				.filter((format) -> type.includes(MediaType.parseMediaType(format.getKey()))))
			.findFirst();
	}

}
