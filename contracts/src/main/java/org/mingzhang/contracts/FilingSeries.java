package org.mingzhang.contracts;

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

	public FilingSeries {
		if (year < 2000 || year > 2100) {
			throw new IllegalArgumentException("A budget year lies between 2000 and 2100, not " + year);
		}
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
