package org.mingzhang.submission.filing;

import java.time.Instant;

/**
 * A document as it was filed (原件): what is kept of it beside its bytes, which lie under
 * their hash.
 *
 * @param sha256 SHA-256 of the bytes, in hexadecimal
 * @param size number of bytes
 * @param contentType its media type
 * @param account who filed it
 * @param at when
 */
public record Original(String sha256, long size, String contentType, String account, Instant at) {

	/** As the history names it, whose hashes then cover the document too. */
	public String note() {
		return "%s, %d bytes, sha256 %s".formatted(this.contentType, this.size, this.sha256);
	}

}
