package org.mingzhang.contracts;

import java.util.Optional;

import org.mingzhang.forms.FilingKind;

/**
 * All versions of one department's filing of one kind for one year. Events of a series
 * are kept in order: it is the key of every message.
 *
 * @param department the department
 * @param year budget year
 * @param kind budget or final accounts
 */
public record FilingSeries(DepartmentCode department, int year, FilingKind kind) {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	public FilingSeries {
		if (!isBudgetYear(year)) {
			throw new IllegalArgumentException(
					"A budget year lies between %d and %d, not %d".formatted(FIRST_YEAR, LAST_YEAR, year));
		}
	}

	/**
	 * Tells whether filings are kept for a year.
	 * @param year any year
	 * @return whether there are series of it
	 */
	public static boolean isBudgetYear(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	/**
	 * {@return the same department's filing of this kind a year before, or nothing if no
	 * filings are kept from that year}
	 */
	public Optional<FilingSeries> yearBefore() {
		return (this.year > FIRST_YEAR) ? Optional.of(new FilingSeries(this.department, this.year - 1, this.kind))
				: Optional.empty();
	}

	/**
	 * A version of this series.
	 * @param version from 1
	 * @return its id
	 */
	public FilingId version(int version) {
		return new FilingId(this, version);
	}

	@Override
	public String toString() {
		return this.department + "/" + this.year + "/" + this.kind.id();
	}

}
