package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mingzhang.access.Problem;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Dimension;

/** The values that query parameters may have. */
final class Values {

	private static final Pattern DISTRICT = Pattern.compile("\\d{6}");

	private static final Pattern CODE = Pattern.compile("\\w[\\w-]{2,20}");

	private static final Pattern ITEM = Pattern.compile("[a-z-]+(\\.[a-z-]+)*");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private Values() {
	}

	static String district(String text) {
		return matching(DISTRICT, text, "区划代码为六位数字 (a district has six digits)");
	}

	static String item(String text) {
		return matching(ITEM, text, "备查事项形如 three-public.reception、agency-operation (an item is like these)");
	}

	static String code(String text) {
		return matching(CODE, text, "科目编码形如 201、2013201、30101 (a code is like these)");
	}

	static int year(String text) {
		int year = number(text);
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new IllegalArgumentException("'%s' 不是 %d 至 %d 之间的年度".formatted(text, FIRST_YEAR, LAST_YEAR));
		}
		return year;
	}

	/** A year in an address. */
	static int pathYear(String text) {
		try {
			return year(text);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.notFound("没有这个年度：%s。 There is no such year.".formatted(ex.getMessage()));
		}
	}

	/** A stage that books have. */
	static Stage bookStage(String text) {
		if (!text.equals(Stage.BUDGET.id()) && !text.equals(Stage.FINAL.id())) {
			throw new IllegalArgumentException("'" + text + "' 应为 budget 或 final (one of these)");
		}
		return Stage.of(text);
	}

	static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'" + text + "' 不是整数 (no whole number)", ex);
		}
	}

	static int positive(String text) {
		int number = number(text);
		if (number < 1) {
			throw new IllegalArgumentException("'" + text + "' 应大于 0 (at least 1)");
		}
		return number;
	}

	/** A moment, or the end of a day. */
	static Instant asOf(String text) {
		return DATE.matcher(text).matches()
				? LocalDate.parse(text).plusDays(1).atStartOfDay(Book.CHINA).toInstant().minusMillis(1)
				: OffsetDateTime.parse(text).toInstant();
	}

	static List<Dimension> dimensions(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).map(Dimension::of).distinct().toList();
	}

	/** Dimensions, of those that the question can be told apart by. */
	static List<Dimension> dimensions(String text, Set<Dimension> possible) {
		List<Dimension> dimensions = dimensions(text);
		List<Dimension> others = dimensions.stream().filter((dimension) -> !possible.contains(dimension)).toList();
		if (!others.isEmpty()) {
			throw new IllegalArgumentException("此处不能按 %s 分组，可用：%s (can't be told apart here)".formatted(
					others.stream().map(Dimension::id).collect(Collectors.joining(", ")),
					possible.stream().map(Dimension::id).collect(Collectors.joining(", "))));
		}
		return dimensions;
	}

	/** One of an enum's ids. */
	static <E extends Enum<E>> String oneOf(Class<E> type, Function<E, String> id, String text) {
		List<String> ids = Arrays.stream(type.getEnumConstants()).map(id).toList();
		if (!ids.contains(text)) {
			throw new IllegalArgumentException("'%s' 应为 %s 之一 (one of these)".formatted(text, String.join(", ", ids)));
		}
		return text;
	}

	private static String matching(Pattern pattern, String text, String expected) {
		if (!pattern.matcher(text).matches()) {
			throw new IllegalArgumentException("'" + text + "'，" + expected);
		}
		return text;
	}

}
