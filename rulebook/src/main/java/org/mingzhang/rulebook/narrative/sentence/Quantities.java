package org.mingzhang.rulebook.narrative.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities of a squeezed text. */
final class Quantities {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d.])(?<number>-?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,13})(?:\\.\\d{1,6})?)"
				+ "(?:(?<unit>万元|亿元|元)|(?<percent>%)|(?<count>辆|人次|人|名|台|套|批次|批|个|项|家)|(?<bare>(?=[,。;、)]|$)))");

	private Quantities() {
	}

	static List<Quantity> in(String text) {
		List<Quantity> quantities = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			BigDecimal value = new BigDecimal(matcher.group("number").replace(",", ""));
			if (matcher.group("unit") != null) {
				quantities.add(quantity(matcher, Measure.AMOUNT, value, matcher.group("unit")));
			}
			else if (matcher.group("percent") != null) {
				quantities.add(quantity(matcher, Measure.PERCENT, value, "%"));
			}
			else if (matcher.group("count") != null) {
				quantities.add(quantity(matcher, Measure.COUNT, value, matcher.group("count")));
			}
			else if (value.scale() > 0) {
				quantities.add(new Quantity(Measure.AMOUNT, value, "万元", matcher.group(), matcher.start(),
						matcher.end(), false));
			}
		}
		return quantities;
	}

	private static Quantity quantity(Matcher matcher, Measure measure, BigDecimal value, String unit) {
		return new Quantity(measure, value, unit, matcher.group(), matcher.start(), matcher.end(), true);
	}

}
