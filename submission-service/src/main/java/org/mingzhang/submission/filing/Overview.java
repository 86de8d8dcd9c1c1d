package org.mingzhang.submission.filing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;

/**
 * A filing as it is shown and listed, without its content.
 *
 * @param id its id
 * @param revision its revision
 * @param template id of the template it follows
 * @param stage where it stands in its life
 * @param createdAt when the draft was made
 * @param submittedAt when it was last submitted; null if never
 * @param decidedAt when the bureau last approved or returned it; null if never
 * @param publishedAt when it was published; null if not
 * @param checkedAt when its present content was checked; null if it was not
 * @param counts the numbers that sum it up
 * @param originals the documents it was made from; none are known of filings that were
 * made before documents were kept
 * @param gaps forms that are missing; none in what was stored before they were told
 */
public record Overview(FilingId id, long revision, String template, Stage stage, Instant createdAt,
		@Nullable Instant submittedAt, @Nullable Instant decidedAt, @Nullable Instant publishedAt,
		@Nullable Instant checkedAt, Counts counts, List<Original> originals, List<Gap> gaps) {

	private static final DateTimeFormatter SORTABLE = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	public Overview {
		originals = (originals != null) ? List.copyOf(originals) : List.of();
		gaps = (gaps != null) ? List.copyOf(gaps) : List.of();
	}

	/**
	 * Sums up a filing.
	 * @param filing the filing
	 * @return its overview
	 */
	public static Overview of(Filing filing) {
		History history = filing.history();
		Check check = filing.dossier().check();
		return new Overview(filing.id(), filing.revision(), filing.dossier().content().template(), filing.stage(),
				history.entries().getFirst().at(), at(history, Act.SUBMITTED), decidedAt(history),
				at(history, Act.PUBLISHED), (check != null) ? check.at() : null, filing.dossier().counts(),
				filing.originals(), filing.dossier().gaps());
	}

	/**
	 * {@return the state}
	 */
	public FilingState state() {
		return this.stage.state();
	}

	/**
	 * {@return its place among filings by the time they were made}
	 */
	public String createdPlace() {
		return place(this.createdAt, this.id);
	}

	/**
	 * {@return its place among filings by the time they were submitted; empty if it never
	 * was}
	 */
	public String submittedPlace() {
		return (this.submittedAt != null) ? place(this.submittedAt, this.id) : "";
	}

	private static String place(Instant at, FilingId id) {
		return SORTABLE.format(at) + " " + id;
	}

	private static @Nullable Instant decidedAt(History history) {
		Instant approved = at(history, Act.APPROVED);
		return (approved != null) ? approved : at(history, Act.RETURNED);
	}

	private static @Nullable Instant at(History history, Act act) {
		return history.last(act).map(Entry::at).orElse(null);
	}

}
