package org.mingzhang.ledger.group;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.book.Books;

/**
 * Where groups are kept. Every write is one atomic write of one document. Methods block
 * the calling thread, up to a limit after which they throw.
 */
public interface Groups {

	/**
	 * Finds a group.
	 * @param filing the filing version
	 * @return the group, or nothing if the ledger never heard of it
	 * @throws DamagedException if it cannot be read
	 */
	Optional<Group> find(FilingId filing);

	/**
	 * Writes a group, provided nobody else did since it was read and, if it is being
	 * posted, that its place in the chain is still free. It has to be listed before.
	 * @param group the group, with the stamp it was read with
	 * @return what came of it
	 */
	Written write(Group group);

	/**
	 * The end of a district's chain.
	 * @param district administrative code
	 * @return the last booking's number and hash
	 * @throws IllegalStateException if a booking that was there is gone
	 */
	Head head(String district);

	/**
	 * {@return where the books are kept that go with these groups}
	 */
	Books books();

	/**
	 * Finds what is booked of a filing version, without the attempts that led to it.
	 * @param filing the filing version
	 * @return its booking, or nothing if it is not posted
	 * @throws DamagedException if it cannot be read
	 */
	default Optional<Booking> booking(FilingId filing) {
		return find(filing).map(Group::booking);
	}

	/**
	 * The bookings of all versions of a filing. They are found by the list of its book,
	 * so their number alone is what it costs.
	 * @param series the series
	 * @return its bookings, oldest version first
	 */
	default List<Booking> bookings(FilingSeries series) {
		return books().find(series)
			.listed()
			.stream()
			.flatMap((version) -> booking(series.version(version)).stream())
			.toList();
	}

	/**
	 * The filing versions of a district that have a group, whether they are listed or
	 * not. It is as long as they are many.
	 * @param district administrative code
	 * @return the filing versions, in no order
	 */
	List<FilingId> filings(String district);

	/**
	 * Reads a district's chain. What is written meanwhile may be read or not, but what is
	 * read lacks nothing that was written before its last link.
	 * @param district administrative code
	 * @param after number to begin after; 0 is the beginning
	 * @param reader takes each link, in order
	 */
	void read(String district, long after, ChainReader reader);

	/**
	 * Reads all of a district's chain.
	 * @param district administrative code
	 * @param reader takes each link, in order
	 * @throws DamagedException if one cannot be read
	 */
	default void read(String district, Consumer<? super Link> reader) {
		read(district, 0, (link) -> {
			reader.accept(link);
			return true;
		});
	}

	/**
	 * A budget year of a district with everything its bureau did to it.
	 * @param district administrative code
	 * @param year the budget year
	 * @return the year
	 */
	Period period(String district, int year);

	/**
	 * The years of a district to which its bureau did anything.
	 * @param district administrative code
	 * @return those years, oldest first
	 */
	List<Period> periods(String district);

	/**
	 * Writes what a bureau did to a year, provided that its place in the chain is free
	 * and nobody else did anything to the year in the meantime.
	 * @param act the act
	 * @return what came of it
	 */
	Written append(PeriodAct act);

	/** What comes of writing a group or an act. */
	enum Written {

		/** It is kept. */
		DONE,

		/** Somebody else wrote the group since it was read. */
		CHANGED,

		/** Somebody else took its place in the chain. */
		OVERTAKEN

	}

}
