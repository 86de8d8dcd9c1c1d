package org.mingzhang.reading.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What the numbers of days in a workbook mean. */
enum Calendar {

	/** Counts from 1900, with a 29 February that never was. */
	FROM_1900,

	/** Counts from 1904. */
	FROM_1904;

	private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);

	private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

	private static final int LEAP_THAT_WAS_NOT = 60;

	private static final int LATEST = 2_958_465;

	private static final int MINUTES = 24 * 60;

	/** A day as it is printed in filings; what is no day is printed as a number. */
	String print(BigDecimal days, boolean time) {
		if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LATEST)) > 0) {
			return days.toPlainString();
		}
		int whole = days.setScale(0, RoundingMode.FLOOR).intValue();
		int minutes = days.subtract(BigDecimal.valueOf(whole))
			.multiply(BigDecimal.valueOf(MINUTES))
			.setScale(0, RoundingMode.HALF_UP)
			.intValue();
		LocalDate day = (this == FROM_1904) ? START_1904.plusDays(whole)
				: BEFORE_1900.plusDays((whole > LEAP_THAT_WAS_NOT) ? whole - 1 : whole);
		String date = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
		String clock = "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
		boolean clockOnly = whole == 0 && time;
		return clockOnly ? clock : time && minutes > 0 ? date + " " + clock : date;
	}

}
