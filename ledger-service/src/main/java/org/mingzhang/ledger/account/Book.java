package org.mingzhang.ledger.account;

import java.time.ZoneId;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;

/**
 * The accounts of one department for one year and stage (账簿).
 *
 * @param department whose
 * @param year budget year
 * @param stage budget or final
 */
public record Book(DepartmentCode department, int year, Stage stage) {

	/** Where a day of the books begins and ends. */
	public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/**
	 * The book that a filing is booked in.
	 * @param series the filing's series
	 * @return the book
	 */
	public static Book of(FilingSeries series) {
		return new Book(series.department(), series.year(), Stage.of(series.kind()));
	}

}
