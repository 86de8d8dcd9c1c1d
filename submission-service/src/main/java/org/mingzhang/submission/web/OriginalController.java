package org.mingzhang.submission.web;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.reading.format.Declaration;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Visible;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The documents that a filing was made from, for its department and its bureau. They are
 * handed over as files: no browser is to open what a stranger made.
 */
@RestController
@RequestMapping(Links.FILINGS + "/{id}")
class OriginalController {

	private static final Map<String, String> ENDINGS = Map.of(Declaration.PDF.mediaType(), ".pdf",
			Declaration.WORKBOOK.mediaType(), ".xlsx", Declaration.DOCUMENT.mediaType(), ".docx",
			Declaration.TEXT.mediaType(), ".txt", Declaration.TABLE.mediaType(), ".csv", Declaration.DATA.mediaType(),
			".json");

	private final Visible visible;

	private final Originals originals;

	OriginalController(Visible visible, Originals originals) {
		this.visible = visible;
		this.originals = originals;
	}

	@GetMapping("/original")
	ResponseEntity<byte[]> first(Caller caller, FilingId id) {
		List<Original> known = this.visible.overview(caller, id).originals();
		if (known.isEmpty()) {
			throw none(id);
		}
		return handedOver(id, known.getFirst());
	}

	@GetMapping("/originals/{sha256}")
	ResponseEntity<byte[]> any(Caller caller, FilingId id, @PathVariable String sha256) {
		return this.visible.overview(caller, id)
			.originals()
			.stream()
			.filter((original) -> original.sha256().equals(sha256))
			.findFirst()
			.map((original) -> handedOver(id, original))
			.orElseThrow(() -> none(id));
	}

	private ResponseEntity<byte[]> handedOver(FilingId id, Original original) {
		byte[] bytes = this.originals.bytes(original.sha256())
			.orElseThrow(
					() -> new IllegalStateException("The original " + original.sha256() + " of " + id + " is lost"));
		String name = id + ENDINGS.getOrDefault(original.contentType(), ".bin");
		String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(original.sha256()));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(original.contentType()))
			.contentLength(bytes.length)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Content-Digest", "sha-256=:" + digest + ":")
			.body(bytes);
	}

	private static Refused none(FilingId id) {
		return new Refused(Reason.NO_ORIGINAL,
				"申报 %s 没有这份原件，请核对编号和哈希。 The filing has no such original: check its id and the hash.".formatted(id),
				List.of(), id);
	}

}
