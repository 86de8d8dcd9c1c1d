package org.mingzhang.submission.filing;

/**
 * What makes a repeated request recognisable, for ever: the sender's key, and a hash of
 * everything that was sent under it.
 *
 * @param key the account and its {@code Idempotency-Key}
 * @param requestHash SHA-256 of the document and all parameters
 */
public record Receipt(String key, String requestHash) {
}
