package org.mingzhang.submission.filing;

import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Filing.Deed;

import java.util.List;

/**
 * What ledger and publication tell about an approved filing. Their news travel on topics
 * of their own, so they may repeat and overtake each other: what is known already, or
 * comes too late to matter, changes nothing.
 */
public final class LaterNews {

	private LaterNews() {
	}

	/**
	 * The ledger booked it.
	 * @param filing the filing
	 * @param posting what was booked
	 * @param by the ledger
	 * @return the change, if it is news
	 */
	public static Optional<Change> posted(Filing filing, Posting posting, Signature by) {
		Deed deed = new Deed(Act.POSTED, by, posting.entries() + " entries, group " + posting.groupHash(), List.of());
		return switch (filing.stage()) {
			case Stage.Approved approved -> Optional.of(filing.silent(approved.post(posting), deed));
			case Stage.Published published when published.posting() == null ->
				Optional.of(filing.silent(published.post(posting), deed));
			default -> Optional.empty();
		};
	}

	/**
	 * The ledger refused to book it. The state stays; the note calls for somebody to act.
	 * @param filing the filing
	 * @param reason the ledger's reason
	 * @param by the ledger
	 * @return the change, if it is news
	 */
	public static Optional<Change> postingRefused(Filing filing, String reason, Signature by) {
		boolean open = filing.stage() instanceof Stage.InReview || filing.stage() instanceof Stage.Approved;
		boolean known = filing.history()
			.last(Act.POSTING_REFUSED)
			.filter((entry) -> entry.trace().equals(by.trace()))
			.isPresent();
		if (!open || known) {
			return Optional.empty();
		}
		return Optional.of(filing.silent(filing.stage(), new Deed(Act.POSTING_REFUSED, by, reason, List.of())));
	}

	/**
	 * It is public.
	 * @param filing the filing
	 * @param disclosure what was published
	 * @param by publication
	 * @return the change, if it is news
	 */
	public static Optional<Change> published(Filing filing, Disclosure disclosure, Signature by) {
		if (filing.stage() instanceof Stage.Publishable approved) {
			Deed deed = new Deed(Act.PUBLISHED, by, disclosure.path(), List.of());
			return Optional.of(filing.silent(approved.publish(disclosure), deed));
		}
		return Optional.empty();
	}

	/**
	 * A later version is public.
	 * @param filing the earlier version
	 * @param later the later one
	 * @param by publication
	 * @return the change, if it is news
	 */
	public static Optional<Change> superseded(Filing filing, FilingId later, Signature by) {
		if (filing.stage() instanceof Stage.Published published) {
			Deed deed = new Deed(Act.SUPERSEDED, by, "by " + later, List.of());
			return Optional.of(filing.silent(published.supersede(later), deed));
		}
		return Optional.empty();
	}

}
