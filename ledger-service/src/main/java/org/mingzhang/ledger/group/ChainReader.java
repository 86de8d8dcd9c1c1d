package org.mingzhang.ledger.group;

import org.jspecify.annotations.Nullable;

/** Reads a district's chain one link after the other. */
@FunctionalInterface
public interface ChainReader {

	/**
	 * Takes the next link.
	 * @param link a booking, or what a bureau did to a year
	 * @return whether to go on
	 */
	boolean take(Link link);

	/**
	 * Takes a link that cannot be read. Whoever wants the content of the chain cannot go
	 * on without it.
	 * @param number its number in the chain
	 * @param hash the hash that it states, if that can be read
	 * @param damage what cannot be read
	 * @return whether to go on
	 */
	default boolean damaged(long number, @Nullable String hash, DamagedException damage) {
		throw damage;
	}

}
