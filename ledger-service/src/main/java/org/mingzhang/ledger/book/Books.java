package org.mingzhang.ledger.book;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;

/**
 * Where the books stand, and the list of them. A filing version is listed before its
 * group is written: whoever goes by the list overlooks no group. Methods block the
 * calling thread, up to a limit after which they throw.
 */
public interface Books {

	/**
	 * Lists a filing version; once is enough.
	 * @param filing the filing version
	 */
	void list(FilingId filing);

	/**
	 * {@return the districts that have books, in order}
	 */
	List<String> districts();

	/**
	 * The books of a district.
	 * @param district administrative code
	 * @param year budget year, or null for all
	 * @return the series that are booked in them, in order
	 */
	List<FilingSeries> series(String district, @Nullable Integer year);

	/**
	 * Reads books.
	 * @param series whose
	 * @return one for each, in the same order, empty where nothing was listed
	 */
	List<Standing> find(List<FilingSeries> series);

	/**
	 * Reads a book.
	 * @param series whose
	 * @return the book, empty if nothing was listed
	 */
	default Standing find(FilingSeries series) {
		return find(List.of(series)).getFirst();
	}

	/**
	 * Writes what a listed book counts, provided nobody else did since it was read. What
	 * it lists is left as it is.
	 * @param standing the book, with the stamp it was read with
	 * @return whether it is written
	 */
	boolean write(Standing standing);

}
