package org.mingzhang.publication.disclosure;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.publication.search.SearchText;

/** What is public. */
public interface Disclosures {

	/**
	 * Keeps a disclosure unless one is kept of the same filing version: the first stays,
	 * even if a later release of this service would write its files otherwise.
	 * @param disclosure the disclosure
	 * @param text what it is found by
	 * @return the one that is kept
	 */
	Disclosure keep(Disclosure disclosure, SearchText text);

	/**
	 * Lets everyone find a kept disclosure: the newest version of its series points at
	 * it, unless a later one is public, and it is appended to the changes. Repeated after
	 * a crash it completes what is missing.
	 * @param filing the filing version
	 * @throws IllegalStateException if no disclosure of it is kept
	 */
	void release(FilingId filing);

	/**
	 * A version.
	 * @param filing the filing version
	 * @return its disclosure, or nothing if it is not public
	 */
	Optional<Disclosure> version(FilingId filing);

	/**
	 * The newest version.
	 * @param series department, year and kind
	 * @return its disclosure, or nothing if none is public
	 */
	Optional<Disclosure> newest(FilingSeries series);

	/**
	 * All versions, the newest first.
	 * @param series department, year and kind
	 * @return the disclosures
	 */
	List<Disclosure> versions(FilingSeries series);

	/**
	 * Finds disclosures among the newest versions, latest publication first.
	 * @param query what to find
	 * @return one page of them
	 */
	Page<Disclosure> find(DisclosureQuery query);

	/**
	 * Counts what {@link #find} finds on all its pages.
	 * @param query what to find
	 * @return how many there are
	 */
	long count(DisclosureQuery query);

	/**
	 * The years that something is public for, the latest first.
	 * @return budget years
	 */
	List<Integer> years();

	/**
	 * What became public after a sequence number, oldest first.
	 * @param sequence the number; 0 for all
	 * @param limit how many at most
	 * @return the changes
	 */
	List<Change> changesAfter(long sequence, int limit);

	/**
	 * What became public before a sequence number, newest first.
	 * @param sequence the number; {@link Long#MAX_VALUE} for the newest
	 * @param limit how many at most
	 * @return the changes
	 */
	List<Change> changesBefore(long sequence, int limit);

	/**
	 * The disclosure an address names.
	 * @param address the address
	 * @return its disclosure, or nothing if none is public there
	 */
	default Optional<Disclosure> at(DisclosureAddress address) {
		Integer version = address.version();
		return (version != null) ? version(address.series().version(version)) : newest(address.series());
	}

}
