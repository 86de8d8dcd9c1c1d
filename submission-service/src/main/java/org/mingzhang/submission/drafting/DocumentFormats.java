package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mingzhang.reading.format.Declaration;
import org.mingzhang.reading.format.FileFormat;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/**
 * The formats that can be filed. What a document is called chooses its reading, and its
 * bytes have to agree before the reading sees them.
 */
public final class DocumentFormats {

	private final SortedMap<String, DocumentReading> readings;

	/**
	 * Creates the formats.
	 * @param readings read documents, by their media type
	 */
	public DocumentFormats(Map<String, DocumentReading> readings) {
		this.readings = new TreeMap<>(readings);
	}

	/**
	 * The reading of what a document is called.
	 * @param document the document
	 * @return its reading
	 * @throws Refused with {@link Reason#UNSUPPORTED_DOCUMENT} if there is none
	 */
	DocumentReading supported(SubmittedDocument document) {
		DocumentReading reading = this.readings.get(document.contentType());
		if (reading == null) {
			String types = String.join(", ", this.readings.keySet());
			throw new Refused(Reason.UNSUPPORTED_DOCUMENT,
					"暂不支持 %s，可用的格式：%s。 %s isn't supported; supported: %s.".formatted(document.contentType(), types,
							document.contentType(), types),
					List.of(Trouble.of(FileFormat.of(document.bytes()).sentence())));
		}
		return reading;
	}

	/**
	 * Demands that a document is what it is called.
	 * @param document the document
	 * @throws Refused with {@link Reason#UNREADABLE} if another label or a password off
	 * mends it, {@link Reason#UNSUPPORTED_DOCUMENT} if its format is not read at all
	 */
	void demandWhatItIsCalled(SubmittedDocument document) {
		Declaration.named(document.contentType())
			.flatMap((declaration) -> declaration.mismatch(document.bytes()))
			.ifPresent((mismatch) -> {
				Reason reason = mismatch.actual().isMendable() ? Reason.UNREADABLE : Reason.UNSUPPORTED_DOCUMENT;
				throw new Refused(reason, mismatch.sentence());
			});
	}

}
