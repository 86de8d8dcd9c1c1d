package org.mingzhang.submission.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.reading.format.Declaration;
import org.mingzhang.submission.drafting.DocumentWriters;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Visible;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;

/** The whole content of a filing as a document that can be filed again. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}/document")
class DocumentController {

	private static final SortedMap<String, String> FORMATS = new TreeMap<>(Map.of("json", Declaration.DATA.mediaType(),
			"xlsx", Declaration.WORKBOOK.mediaType(), "docx", Declaration.DOCUMENT.mediaType()));

	private final Visible visible;

	private final DocumentWriters writers;

	DocumentController(Visible visible, DocumentWriters writers) {
		this.visible = visible;
		this.writers = writers;
	}

	/** A link cannot say what it accepts, so a format may be named in the address. */
	@GetMapping
	ResponseEntity<byte[]> document(Caller caller, FilingId id, ServerHttpRequest request,
			@RequestParam(required = false) @Nullable String format) {
		List<MediaType> wanted = (format != null) ? List.of(named(format)) : request.getHeaders().getAccept();
		Map.Entry<String, DocumentWriters.Writer> chosen = chosen(wanted.isEmpty() ? List.of(MediaType.ALL) : wanted)
			.orElseThrow(() -> new NotAcceptableStatusException(
					this.writers.all().keySet().stream().map(MediaType::parseMediaType).toList()));
		Filing filing = this.visible.filing(caller, id);
		return ResponseEntity.ok()
			.eTag(Long.toString(filing.revision()))
			.contentType(MediaType.parseMediaType(chosen.getKey()))
			.header(HttpHeaders.CONTENT_DISPOSITION, file(id, chosen.getKey()).toString())
			.body(chosen.getValue().write(filing));
	}

	private static MediaType named(String format) {
		Given.oneOf("format", format, List.copyOf(FORMATS.keySet()));
		return MediaType.parseMediaType(Objects.requireNonNull(FORMATS.get(format)));
	}

	private static ContentDisposition file(FilingId id, String mediaType) {
		String ending = FORMATS.entrySet()
			.stream()
			.filter((format) -> format.getValue().equals(mediaType))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
		return ContentDisposition.attachment().filename(id + "." + ending).build();
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
