package org.mingzhang.publication.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and times as people here read them: Beijing time, whatever clock the machine has.
 */
public final class ChineseDates {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA)
		.withZone(BEIJING);

	private static final DateTimeFormatter DAY = DATE.withZone(BEIJING);

	private ChineseDates() {
	}

	/**
	 * A date.
	 * @param date the date
	 * @return such as 2024年9月30日
	 */
	public static String date(LocalDate date) {
		return DATE.format(date);
	}

	/**
	 * The day of a moment.
	 * @param moment the moment
	 * @return such as 2024年9月30日
	 */
	public static String day(Instant moment) {
		return DAY.format(moment);
	}

	/**
	 * A moment, to the minute.
	 * @param moment the moment
	 * @return such as 2024年9月30日 16:05
	 */
	public static String minute(Instant moment) {
		return MINUTE.format(moment);
	}

}
