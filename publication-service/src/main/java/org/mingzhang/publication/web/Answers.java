package org.mingzhang.publication.web;

import java.time.Duration;

import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.publication.disclosure.PublishedFile;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers that caches can keep. Every answer has an entity tag made of its content; it is
 * weak, because the same content also travels compressed.
 */
final class Answers {

	static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

	private static final EventCodec CODEC = new EventCodec();

	/** What may change: ask each time, 304 if it has not. */
	private static final CacheControl ASK = CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

	/** What never changes. */
	private static final CacheControl KEEP = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private Answers() {
	}

	/** A resource as JSON. */
	static ResponseEntity<byte[]> json(Object resource) {
		return current(MediaType.APPLICATION_JSON, CODEC.write(resource));
	}

	/** Something that may be different tomorrow. */
	static ResponseEntity<byte[]> current(MediaType type, byte[] body) {
		return answer(type, body, EventCodec.sha256(body), ASK);
	}

	/** Something whose address holds its hash. */
	static ResponseEntity<byte[]> hashed(MediaType type, byte[] body) {
		return answer(type, body, EventCodec.sha256(body), KEEP);
	}

	/** A published file, under the address of its version or of the newest one. */
	static ResponseEntity<byte[]> file(PublishedFile file, byte[] body, boolean versioned) {
		return answer(MediaType.parseMediaType(file.mediaType()), body, file.sha256(), versioned ? KEEP : ASK);
	}

	private static ResponseEntity<byte[]> answer(MediaType type, byte[] body, String hash, CacheControl caching) {
		return ResponseEntity.ok()
			.contentType(type)
			.eTag("W/\"" + hash + "\"")
			.cacheControl(caching)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
			.body(body);
	}

}
