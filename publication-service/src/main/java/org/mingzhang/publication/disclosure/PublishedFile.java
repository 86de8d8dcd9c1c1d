package org.mingzhang.publication.disclosure;

/**
 * How a disclosure points at one of its files.
 *
 * @param name its name below the disclosure, such as {@code facts.csv}
 * @param mediaType its media type, with the character set
 * @param size its size in bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal: its address
 */
public record PublishedFile(String name, String mediaType, long size, String sha256) {
}
