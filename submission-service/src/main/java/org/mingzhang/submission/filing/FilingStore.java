package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;

/**
 * Keeps filings. Every write is one atomic write of one filing together with the events
 * it causes; there are no transactions over several filings. All methods block.
 */
public interface FilingStore {

	/**
	 * A filing.
	 * @param id its id
	 * @return the filing with everything, or nothing if there is none
	 */
	Optional<Filing> find(FilingId id);

	/**
	 * A filing without its content.
	 * @param id its id
	 * @return its overview, or nothing if there is none
	 */
	Optional<Overview> overview(FilingId id);

	/**
	 * What happened to a filing.
	 * @param id its id
	 * @return its history, or nothing if there is no such filing
	 */
	Optional<History> history(FilingId id);

	/**
	 * The filing that a request made.
	 * @param key key of its receipt
	 * @return the filing's id and receipt, or nothing if the key was never used
	 */
	Optional<Received> received(String key);

	/**
	 * The open filing of a series.
	 * @param series the series
	 * @return its id, or nothing if none is open
	 */
	Optional<FilingId> open(FilingSeries series);

	/**
	 * All versions of a series.
	 * @param series the series
	 * @return their overviews, oldest first
	 */
	List<Overview> versions(FilingSeries series);

	/**
	 * Lists filings.
	 * @param query which ones
	 * @return their overviews
	 */
	List<Overview> list(FilingQuery query);

	/**
	 * Adds a new filing. No two filings share an id or a receipt's key, and no two open
	 * ones a series.
	 * @param first the first change of the filing
	 * @return whether it was added; false if its id, its key or the open place of its
	 * series is taken
	 */
	boolean add(Change first);

	/**
	 * Replaces a filing if nobody else changed it in the meantime.
	 * @param before the filing as it was read
	 * @param change the change to it
	 * @return whether it was replaced; false if somebody else was faster
	 */
	boolean replace(Filing before, Change change);

	/**
	 * The events of a filing that were not published yet.
	 * @param id its id
	 * @return the events, in the order in which they happened
	 */
	List<Event> unpublished(FilingId id);

	/**
	 * Forgets an event that was published.
	 * @param event the event
	 */
	void published(Event event);

	/**
	 * Filings with events that should have been published by now.
	 * @param before only those that wait since before this time
	 * @param limit the most to find
	 * @return their ids
	 */
	List<FilingId> waitingSince(Instant before, int limit);

	/**
	 * A receipt and the filing it belongs to.
	 *
	 * @param filing id of the filing
	 * @param receipt its receipt
	 */
	record Received(FilingId filing, Receipt receipt) {
	}

}
