package org.mingzhang.publication.disclosure;

import java.time.InstantSource;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.messaging.EventRejectedException;

/**
 * Publishes a filing as soon as it is both approved and posted. The two events come over
 * different topics: in any order, more than once, at the same time. Each is kept before
 * the other is looked for, so one of them finds both; when both do, they write the same
 * bytes under the same ids. Every step can be repeated after a crash, and the event's
 * offset is committed only after the last one.
 */
public final class Publishing {

	private final Arrivals arrivals;

	private final Artefacts artefacts;

	private final Disclosures disclosures;

	private final Assembly assembly;

	private final EventPublisher events;

	private final InstantSource clock;

	public Publishing(Arrivals arrivals, Artefacts artefacts, Disclosures disclosures, Assembly assembly,
			EventPublisher events, InstantSource clock) {
		this.arrivals = arrivals;
		this.artefacts = artefacts;
		this.disclosures = disclosures;
		this.assembly = assembly;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A filing was approved.
	 * @param approval the approval
	 * @return the disclosure, if the filing is now public
	 * @throws EventRejectedException if its content is not what its hash says, or it
	 * contradicts what came before
	 */
	public Optional<Disclosure> approved(FilingApproved approval) {
		String actual = new EventCodec().contentHash(approval.content());
		if (!actual.equals(approval.contentHash())) {
			throw new EventRejectedException("The content of " + approval.filing() + " has hash " + actual
					+ ", but was approved as " + approval.contentHash());
		}
		this.arrivals.keep(approval);
		return publishIfComplete(approval.filing());
	}

	/**
	 * A filing was posted.
	 * @param posting the posting
	 * @return the disclosure, if the filing is now public
	 * @throws EventRejectedException if it contradicts what came before
	 */
	public Optional<Disclosure> posted(FilingPosted posting) {
		this.arrivals.keep(posting);
		return publishIfComplete(posting.filing());
	}

	private Optional<Disclosure> publishIfComplete(FilingId filing) {
		Optional<FilingApproved> approval = this.arrivals.approval(filing);
		Optional<FilingPosted> posting = this.arrivals.posting(filing);
		if (approval.isEmpty() || posting.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(publish(approval.get(), posting.get()));
	}

	private Disclosure publish(FilingApproved approval, FilingPosted posting) {
		if (!approval.contentHash().equals(posting.contentHash())) {
			throw new EventRejectedException("The ledger booked content " + posting.contentHash() + " of "
					+ approval.filing() + ", but " + approval.contentHash() + " was approved");
		}
		Disclosure disclosure = this.disclosures.version(approval.filing())
			.orElseGet(() -> assemble(approval, posting));
		this.disclosures.release(disclosure.filing());
		this.events.publish(announcement(disclosure));
		return disclosure;
	}

	private Disclosure assemble(FilingApproved approval, FilingPosted posting) {
		Assembly.Assembled assembled = this.assembly.assemble(approval, posting,
				this.arrivals.fixMoment(approval.filing(), this.clock.instant()));
		assembled.artefacts().forEach(this.artefacts::keep);
		return this.disclosures.keep(assembled.disclosure(), assembled.text());
	}

	private static DisclosurePublished announcement(Disclosure disclosure) {
		return new DisclosurePublished(disclosure.filing(), disclosure.revision(), disclosure.journey().contentHash(),
				disclosure.address().apiPath(), disclosure.manifestHash(), disclosure.journey().publishedAt());
	}

}
