package org.mingzhang.submission.filing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The revision that a caller saw before it acts ({@code If-Match: "3"}).
 *
 * @param revision the revision; null if the caller acts whatever it is
 */
public record Precondition(@Nullable Long revision) {

	/** Acts whatever the revision is. */
	public static final Precondition NONE = new Precondition(null);

	/** With or without quotes; weak where a proxy between compressed the answer. */
	private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

	/**
	 * Reads an {@code If-Match} header.
	 * @param header its value; null if there is none
	 * @return the precondition
	 * @throws Refused if it is no revision
	 */
	public static Precondition of(@Nullable String header) {
		if (header == null || header.strip().equals("*")) {
			return NONE;
		}
		Matcher tag = TAG.matcher(header.strip());
		if (!tag.matches()) {
			throw new Refused(Reason.BAD_REQUEST,
					"If-Match 应为读到的版本号，如 \"3\"。 If-Match is the revision you read, such as \"3\".");
		}
		return new Precondition(Long.parseLong(tag.group(1)));
	}

	/**
	 * Demands that there is one.
	 * @return this
	 * @throws Refused if the caller named no revision
	 */
	public Precondition required() {
		if (this.revision == null) {
			throw new Refused(Reason.REVISION_REQUIRED,
					"请先读取申报，并在 If-Match 中给出其版本号。 Read the filing first and send its revision as If-Match.");
		}
		return this;
	}

	/**
	 * Demands that the filing is as the caller saw it.
	 * @param filing the filing
	 * @throws Refused if it has another revision
	 */
	public void holds(Filing filing) {
		Optional.ofNullable(this.revision).filter((seen) -> seen != filing.revision()).ifPresent((seen) -> {
			throw new Refused(Reason.STALE_REVISION,
					"该申报已由版本 %d 变为 %d，请重新读取后再操作。 The filing changed from revision %d to %d: read it again."
						.formatted(seen, filing.revision(), seen, filing.revision()));
		});
	}

}
