package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;

/**
 * A numbered item of 测算依据: {@code 9.机关运转经费 15.31 万元。档案 3 万；机关建设 12.3 万元}.
 *
 * @param number its printed number
 * @param name its name
 * @param amount its amount in 分; null if none is printed
 * @param rest what stands behind the amount
 */
record CostItem(int number, String name, @Nullable Long amount, String rest) {

	private static final Pattern NUMBERED = Pattern.compile("(?<=^|[。;:,、.)])(\\d{1,2})[.、](?=[^\\d])");

	private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(万元|万|元)");

	/** 区管干部党校主体班 11.2; the unit is that of what it is a part of. */
	private static final Pattern BARE_AMOUNT = Pattern.compile("(?<=\\p{IsHan})(\\d+\\.\\d+)(?=[;。,、]|$)");

	private static final Pattern PRICED = Pattern.compile("每|标准|单价|按|人均|不超过|[/*×]|\\d(?!\\d*年)");

	private static final Pattern CLAUSES = Pattern.compile("[;。]");

	/** Sums beyond these are too many to go through. */
	private static final int MOST_SUMS = 1 << 16;

	/** The items of a text; none if it has no numbers. */
	static List<CostItem> of(String breakdown) {
		String text = Words.bare(breakdown).replace('；', ';');
		List<CostItem> items = new ArrayList<>();
		Matcher matcher = NUMBERED.matcher(text);
		int begin = -1;
		int number = 0;
		while (matcher.find()) {
			if (begin >= 0) {
				items.add(item(number, text.substring(begin, matcher.start())));
			}
			number = Integer.parseInt(matcher.group(1));
			begin = matcher.end();
		}
		if (begin >= 0) {
			items.add(item(number, text.substring(begin)));
		}
		return items;
	}

	private static CostItem item(int number, String text) {
		Matcher matcher = AMOUNT.matcher(text);
		if (!matcher.find() || CLAUSES.matcher(text.substring(0, matcher.start())).find() || isPrice(text, matcher)) {
			return new CostItem(number, text, null, "");
		}
		return new CostItem(number, text.substring(0, matcher.start()), fen(matcher.group(1), matcher.group(2)),
				text.substring(matcher.end()));
	}

	/** 450 元/人, 每场 2 万元: an amount that is multiplied is no part of a sum. */
	private static boolean isPrice(String text, Matcher amount) {
		boolean ends = amount.end() == text.length() || ";。:,、()".indexOf(text.charAt(amount.end())) >= 0;
		return !ends || PRICED.matcher(text.substring(0, amount.start())).find();
	}

	private static long fen(String number, String unit) {
		int digits = unit.equals("元") ? Unit.YUAN.decimals() : Unit.WAN_YUAN.decimals();
		return new BigDecimal(number).movePointRight(digits).longValue();
	}

	/** The amounts behind its own. */
	List<Long> parts() {
		return Stream
			.concat(AMOUNT.matcher(this.rest).results().map((found) -> fen(found.group(1), found.group(2))),
					BARE_AMOUNT.matcher(this.rest).results().map((found) -> fen(found.group(1), "万元")))
			.toList();
	}

	/** Whether some of the amounts behind its own make it up. */
	boolean isMadeUp() {
		Set<Long> sums = new HashSet<>(Set.of(0L));
		for (long part : parts()) {
			List<Long> more = sums.stream().map((sum) -> sum + part).toList();
			sums.addAll(more);
			if (sums.size() > MOST_SUMS) {
				return true;
			}
		}
		return this.amount != null && sums.contains(this.amount);
	}

	/**
	 * The amounts of its clauses, if each of at least two has one; then nothing else can
	 * make it up.
	 */
	List<Long> clauses() {
		List<Long> amounts = new ArrayList<>();
		for (String clause : CLAUSES.split(this.rest)) {
			Matcher matcher = AMOUNT.matcher(clause);
			boolean found = matcher.find();
			if (found && isPrice(clause, matcher)) {
				return List.of();
			}
			if (found) {
				amounts.add(fen(matcher.group(1), matcher.group(2)));
			}
			else if (clause.codePoints().anyMatch(Character::isIdeographic)) {
				return List.of();
			}
		}
		return (amounts.size() > 1) ? amounts : List.of();
	}

}
