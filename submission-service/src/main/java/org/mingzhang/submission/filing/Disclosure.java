package org.mingzhang.submission.filing;

/**
 * What was published of a filing.
 *
 * @param path address of the disclosure under the public interface
 * @param manifestHash SHA-256 of the manifest that lists every artefact
 */
public record Disclosure(String path, String manifestHash) {
}
