package org.mingzhang.publication.web;

import java.util.List;

import org.mingzhang.publication.disclosure.Change;

/**
 * What became public after a sequence number, oldest first.
 *
 * @param items the changes
 * @param next what to ask for {@code after} the next time, whether or not there are more
 * now
 */
record ChangeListing(List<Item> items, long next) {

	/**
	 * A change.
	 *
	 * @param sequence its number, from 1, without gaps
	 * @param type {@code published} or {@code corrected}
	 * @param manifestHash SHA-256 of the manifest
	 * @param disclosure what became public
	 */
	record Item(long sequence, String type, String manifestHash, DisclosureSummary disclosure) {

		static Item of(Change change) {
			return new Item(change.sequence(), change.correction() ? "corrected" : "published",
					change.disclosure().manifestHash(), DisclosureSummary.of(change.disclosure()));
		}

	}

	static ChangeListing of(long after, List<Change> changes) {
		return new ChangeListing(changes.stream().map(Item::of).toList(),
				changes.isEmpty() ? after : changes.getLast().sequence());
	}

}
