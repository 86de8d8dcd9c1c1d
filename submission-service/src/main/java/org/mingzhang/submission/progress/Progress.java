package org.mingzhang.submission.progress;

import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Check;
import org.mingzhang.submission.filing.Disclosure;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.LaterNews;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Posting;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Signature;
import org.mingzhang.submission.filing.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads filings on by what the other services tell. News about a content or a revision
 * that is no longer the present one are left aside, with a line in the log.
 */
public final class Progress {

	private static final Logger log = LoggerFactory.getLogger(Progress.class);

	private final Filings filings;

	private final FilingStore store;

	/**
	 * Creates it.
	 * @param filings the filings
	 * @param store tells the versions of a series
	 */
	public Progress(Filings filings, FilingStore store) {
		this.filings = filings;
		this.store = store;
	}

	/**
	 * The rule book has spoken.
	 * @param news what it said
	 * @throws Refused if there is no such filing
	 */
	public void validated(FilingValidated news) {
		Check check = Check.of(news);
		take(news, this.filings.changeIf(news.filing(), (filing) -> judged(filing, news, check)));
	}

	/**
	 * The ledger booked a filing.
	 * @param news what it booked
	 * @throws Refused if there is no such filing
	 */
	public void posted(FilingPosted news) {
		Posting posting = new Posting(news.entries(), news.groupHash());
		take(news, this.filings.changeIf(news.filing(), (filing) -> isAbout(filing, news.contentHash())
				? LaterNews.posted(filing, posting, signature("ledger-service", news)) : Optional.empty()));
	}

	/**
	 * The ledger refused to book a filing.
	 * @param news why
	 * @throws Refused if there is no such filing
	 */
	public void postingRefused(PostingRefused news) {
		take(news, this.filings.changeIf(news.filing(),
				(filing) -> LaterNews.postingRefused(filing, news.reason(), signature("ledger-service", news))));
	}

	/**
	 * A disclosure is public: the filing is published, and earlier versions of its series
	 * are superseded. Both are tried at every repeat, so a crash between them is mended.
	 * @param news what was published
	 * @throws Refused if there is no such filing
	 */
	public void published(DisclosurePublished news) {
		Signature by = signature("publication-service", news);
		Disclosure disclosure = new Disclosure(news.path(), news.manifestHash());
		take(news, this.filings.changeIf(news.filing(), (filing) -> isAbout(filing, news.contentHash())
				? LaterNews.published(filing, disclosure, by) : Optional.empty()));
		if (this.filings.overview(news.filing()).stage() instanceof Stage.Published) {
			earlierVersions(news.filing(), by);
		}
	}

	private void earlierVersions(FilingId later, Signature by) {
		this.store.versions(later.series())
			.stream()
			.map(Overview::id)
			.filter((id) -> id.version() < later.version())
			.forEach((id) -> this.filings.changeIf(id, (filing) -> LaterNews.superseded(filing, later, by)));
	}

	private static Optional<Change> judged(Filing filing, FilingValidated news, Check check) {
		Signature by = signature("validation-service", news);
		if (!isAbout(filing, news.contentHash())) {
			return Optional.empty();
		}
		if (news.purpose() == Purpose.SUBMISSION) {
			boolean waiting = filing.stage() instanceof Stage.Submitted && filing.revision() == news.revision();
			return waiting ? Optional.of(filing.judge(check, by)) : Optional.empty();
		}
		boolean wanted = filing.stage() instanceof Stage.Editable && filing.dossier().check() == null;
		return wanted ? Optional.of(filing.check(check, by)) : Optional.empty();
	}

	private static boolean isAbout(Filing filing, String contentHash) {
		return filing.dossier().contentHash().equals(contentHash);
	}

	private static Signature signature(String service, Event news) {
		return new Signature(service, news.id(), news.at());
	}

	private static void take(Event news, Optional<Filing> changed) {
		if (changed.isEmpty()) {
			log.info("{} changes nothing: it is known already, or about what is no longer filed", news.id());
		}
	}

}
