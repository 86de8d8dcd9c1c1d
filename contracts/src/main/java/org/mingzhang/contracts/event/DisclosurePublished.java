package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;

/**
 * A disclosure is public.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param contentHash SHA-256 of the content that was published
 * @param path address of the disclosure under the public interface
 * @param manifestHash SHA-256 of the manifest that lists every artefact
 * @param at when
 */
public record DisclosurePublished(FilingId filing, long revision, String contentHash, String path, String manifestHash,
		Instant at) implements Event {
}
