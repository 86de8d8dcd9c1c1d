package org.mingzhang.contracts.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;

/**
 * The rule book has spoken about one revision of a filing.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param purpose why it was validated
 * @param contentHash SHA-256 of the content that was checked
 * @param findings all findings, in the three states
 * @param at when
 * @param causes what explains findings that failed together, the gravest first; null in
 * version 1
 * @param coverage how much was checked; null in version 1
 * @param rulePack SHA-256 of the rules it was checked by; null in version 1
 */
public record FilingValidated(FilingId filing, long revision, Purpose purpose, String contentHash,
		List<Finding> findings, Instant at, @Nullable List<Cause> causes, @Nullable Coverage coverage,
		@Nullable String rulePack) implements Event {

	/**
	 * A result as version 1 told it.
	 * @param filing the filing version
	 * @param revision its revision
	 * @param purpose why it was validated
	 * @param contentHash SHA-256 of the content that was checked
	 * @param findings all findings, in the three states
	 * @param at when
	 */
	public FilingValidated(FilingId filing, long revision, Purpose purpose, String contentHash, List<Finding> findings,
			Instant at) {
		this(filing, revision, purpose, contentHash, findings, at, null, null, null);
	}

}
