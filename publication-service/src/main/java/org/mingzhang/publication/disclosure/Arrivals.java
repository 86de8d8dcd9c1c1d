package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.messaging.EventRejectedException;

/**
 * The two halves of a publication, kept until both are there, and after. Each is kept
 * once and never changed, so it does not matter in which order or how often they come.
 */
public interface Arrivals {

	/**
	 * Keeps an approval; a repeat changes nothing.
	 * @param approval the approval
	 * @throws EventRejectedException if the filing version was approved before with other
	 * content
	 */
	void keep(FilingApproved approval);

	/**
	 * Keeps a posting; a repeat changes nothing.
	 * @param posting the posting
	 * @throws EventRejectedException if the filing version was posted before with other
	 * content or as another group
	 */
	void keep(FilingPosted posting);

	/**
	 * The approval of a filing version.
	 * @param filing the filing version
	 * @return the approval, if it has come
	 */
	Optional<FilingApproved> approval(FilingId filing);

	/**
	 * The posting of a filing version.
	 * @param filing the filing version
	 * @return the posting, if it has come
	 */
	Optional<FilingPosted> posting(FilingId filing);

	/**
	 * Fixes the moment of publication. Files carry it, so everyone who assembles the same
	 * filing, now or after a crash, has to use the same.
	 * @param filing the filing version
	 * @param proposed the moment to use if none was fixed yet
	 * @return the moment that holds, in whole milliseconds
	 */
	Instant fixMoment(FilingId filing, Instant proposed);

}
