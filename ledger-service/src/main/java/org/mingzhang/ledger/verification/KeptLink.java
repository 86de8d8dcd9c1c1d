package org.mingzhang.ledger.verification;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Link;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * A place in the chain that is kept, without its entries.
 *
 * @param filing the filing version; null for what a bureau did to a year, of which the
 * log does not tell
 * @param revision its revision; 0 for an act, and where it cannot be read
 * @param sequence its number
 * @param previousHash the hash before it; empty where it cannot be read
 * @param hash its hash; empty where it cannot be read
 * @param at its booking date; null where it cannot be read
 */
record KeptLink(@Nullable FilingId filing, long revision, long sequence, String previousHash, String hash,
		@Nullable Instant at) {

	/** The places of a district's chain by their numbers. */
	static NavigableMap<Long, KeptLink> all(Groups groups, String district) {
		NavigableMap<Long, KeptLink> chain = new TreeMap<>();
		groups.read(district, 0, new ChainReader() {

			@Override
			public boolean take(Link link) {
				chain.put(link.sequence(), of(link));
				return true;
			}

			@Override
			public boolean damaged(long number, @Nullable String hash, DamagedException damage) {
				chain.put(number,
						new KeptLink(damage.filing().orElse(null), 0, number, "", (hash != null) ? hash : "", null));
				return true;
			}

		});
		return chain;
	}

	private static KeptLink of(Link link) {
		return switch (link) {
			case Booking booking -> new KeptLink(booking.filing(), booking.revision(), booking.sequence(),
					booking.previousHash(), booking.hash(), booking.at());
			case PeriodAct act -> new KeptLink(null, 0, act.sequence(), act.previousHash(), act.hash(), act.at());
		};
	}

	/** Whether it can be read. */
	boolean isWhole() {
		return this.at != null;
	}

}
