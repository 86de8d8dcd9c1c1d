package org.mingzhang.submission.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.mingzhang.submission.filing.Filing;

/**
 * The formats in which the whole content of a filing is given out. Each is read again as
 * the same filing.
 */
public final class DocumentWriters {

	private final SequencedMap<String, Writer> writers;

	/**
	 * Creates the formats.
	 * @param others write filings, by their media type, beside JSON, which comes first
	 */
	public DocumentWriters(Map<String, Writer> others) {
		this.writers = new LinkedHashMap<>();
		this.writers.put("application/json", ContentAsData::write);
		this.writers.putAll(others);
	}

	/**
	 * {@return what writes filings, by media type, the preferred one first}
	 */
	public SequencedMap<String, Writer> all() {
		return this.writers;
	}

	/** Writes a filing. */
	@FunctionalInterface
	public interface Writer {

		/**
		 * Writes a filing.
		 * @param filing the filing
		 * @return the document
		 */
		byte[] write(Filing filing);

	}

}
