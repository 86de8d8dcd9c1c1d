package org.mingzhang.publication.disclosure;

import org.mingzhang.contracts.event.EventCodec;

/**
 * A file of a disclosure, addressed by its content.
 *
 * @param name its name below the disclosure, such as {@code facts.csv}
 * @param mediaType its media type, with the character set
 * @param bytes its content; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Artefact(String name, String mediaType, byte[] bytes) {

	/**
	 * {@return how others point at it}
	 */
	public PublishedFile file() {
		return new PublishedFile(this.name, this.mediaType, this.bytes.length, EventCodec.sha256(this.bytes));
	}

}
