package org.mingzhang.submission.filing;

import java.util.Optional;
import java.util.function.Function;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The filings as use cases see them: read one, change one. A change is applied to the
 * present filing and written by compare-and-set; if somebody else was faster it is
 * applied again to what he left. Then its events are published and those who wait are
 * told.
 */
public final class Filings {

	private static final Logger log = LoggerFactory.getLogger(Filings.class);

	private static final int TRIES = 20;

	private final FilingStore store;

	private final Outbox outbox;

	private final Doorbell doorbell;

	private final Locks locks = new Locks();

	/**
	 * Creates the filings.
	 * @param store keeps them
	 * @param outbox publishes their events
	 * @param doorbell tells those who wait
	 */
	public Filings(FilingStore store, Outbox outbox, Doorbell doorbell) {
		this.store = store;
		this.outbox = outbox;
		this.doorbell = doorbell;
	}

	/**
	 * A filing.
	 * @param id its id
	 * @return the filing
	 * @throws Refused if there is none
	 */
	public Filing find(FilingId id) {
		return this.store.find(id).orElseThrow(() -> Refused.noSuchFiling(id));
	}

	/**
	 * A filing that somebody else than its department acts on.
	 * @param caller who acts
	 * @param id its id
	 * @return the filing
	 * @throws Refused if there is none, or the caller may not see it, which is told alike
	 */
	public Filing seenBy(Caller caller, FilingId id) {
		Filing filing = this.store.find(id).orElseThrow(() -> Rights.missing(caller, id));
		Rights.toSee(caller, Overview.of(filing));
		return filing;
	}

	/**
	 * A filing without its content.
	 * @param id its id
	 * @return its overview
	 * @throws Refused if there is none
	 */
	public Overview overview(FilingId id) {
		return this.store.overview(id).orElseThrow(() -> Refused.noSuchFiling(id));
	}

	/**
	 * Adds a new filing.
	 * @param first its first change
	 * @return whether it was added; see {@link FilingStore#add}
	 */
	public boolean add(Change first) {
		boolean added = this.store.add(first);
		if (added) {
			tell(first);
		}
		return added;
	}

	/**
	 * Changes a filing.
	 * @param id its id
	 * @param act the act; may be applied more than once, the last result counts
	 * @return the filing after it
	 * @throws Refused if there is no such filing, or the act refuses
	 */
	public Filing change(FilingId id, Function<Filing, Change> act) {
		return changeIf(id, act.andThen(Optional::of)).orElseThrow();
	}

	/**
	 * Changes a filing if there is something to change.
	 * @param id its id
	 * @param act the act, which may find that nothing is to be done
	 * @return the filing after it; nothing if nothing was to be done
	 * @throws Refused if there is no such filing, or the act refuses
	 */
	public Optional<Filing> changeIf(FilingId id, Function<Filing, Optional<Change>> act) {
		Optional<Change> change = this.locks.with(id, () -> write(id, act));
		change.ifPresent(this::tell);
		return change.map(Change::filing);
	}

	private Optional<Change> write(FilingId id, Function<Filing, Optional<Change>> act) {
		for (int i = 0; i < TRIES; i++) {
			Filing before = find(id);
			Optional<Change> change = act.apply(before);
			if (change.isEmpty() || this.store.replace(before, change.get())) {
				return change;
			}
		}
		throw new Refused(Reason.BUSY, "该申报正被多人同时操作，请稍后重试。 Too many act on this filing at once: try again.");
	}

	private void tell(Change change) {
		Entry act = change.act();
		log.info("{} is {} at revision {}: {} by {} [trace {}]", change.filing().id(), act.state(), act.revision(),
				act.act(), act.account(), act.trace());
		this.doorbell.ring(change.filing().id());
		if (!change.events().isEmpty()) {
			this.outbox.publishSoon(change.filing().id());
		}
	}

}
