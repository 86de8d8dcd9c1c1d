package org.mingzhang.reading.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a cell shows a number (数字格式): with how many decimals, as a share, as a date, and
 * how it shows zero. Signs of money, colours and separators are left out, and what is
 * negative has a sign before it, however it is shown: a figure is printed plainly.
 */
final class NumberFormat {

	private static final Section STORED = new Section(Kind.GENERAL, new FormatCode("General"));

	/** Shows what is stored. */
	static final NumberFormat GENERAL = new NumberFormat(List.of(STORED));

	/** Decimals that a cell without a format shows at most. */
	private static final int GENERAL_DECIMALS = 9;

	private enum Kind {

		GENERAL, NUMBER, DATE, TEXT, WORDS

	}

	/**
	 * A format of some numbers: those that meet its condition, or positive ones, negative
	 * ones, zero.
	 *
	 * @param kind what it shows
	 * @param code how it shows it
	 */
	private record Section(Kind kind, FormatCode code) {

		static Section of(FormatCode code) {
			Kind kind = code.isGeneral() ? Kind.GENERAL : code.isDate() ? Kind.DATE
					: code.hasDigits() ? Kind.NUMBER : code.isText() ? Kind.TEXT : Kind.WORDS;
			return new Section(kind, code);
		}

		boolean isMetBy(BigDecimal number) {
			FormatCondition condition = this.code.condition();
			return condition != null && condition.holds(number);
		}

	}

	private final List<Section> sections;

	private NumberFormat(List<Section> sections) {
		this.sections = List.copyOf(sections);
	}

	/**
	 * Reads a format.
	 * @param code such as {@code #,##0.00_ }
	 * @return the format
	 */
	static NumberFormat of(String code) {
		List<Section> sections = new ArrayList<>();
		for (String part : FormatCode.sections(code)) {
			sections.add(Section.of(new FormatCode(part)));
		}
		if (sections.size() > 1 && sections.getLast().kind() == Kind.TEXT) {
			sections.removeLast();
		}
		return new NumberFormat(sections);
	}

	boolean isDate() {
		return this.sections.getFirst().kind() == Kind.DATE;
	}

	/** Whether it shows less than is stored. */
	boolean hides(BigDecimal number) {
		Section section = sectionOf(number);
		return switch (section.kind()) {
			case NUMBER -> rounded(number, section).compareTo(moved(number, section)) != 0;
			case WORDS -> number.signum() != 0 && isChosen(section);
			default -> false;
		};
	}

	/**
	 * What a cell with this format shows.
	 * @param number what is stored
	 * @param calendar what numbers of days mean
	 * @return the text; empty where nothing is shown
	 */
	String print(BigDecimal number, Calendar calendar) {
		Section section = sectionOf(number);
		return switch (section.kind()) {
			case GENERAL, TEXT -> general(number);
			case DATE -> calendar.print(number, section.code().hasTime());
			case WORDS -> (number.signum() == 0 || isChosen(section)) ? section.code().words() : general(number);
			case NUMBER -> {
				BigDecimal shown = rounded(number, section);
				boolean nothing = shown.signum() == 0 && section.code().whole() == 0 && section.code().least() == 0;
				yield nothing ? (section.code().words().contains("-") ? "-" : "")
						: padded(shown.movePointLeft(section.code().behindWrittenPoint()), section);
			}
		};
	}

	/** Whether a section is for some numbers only, so that it is meant to show words. */
	private boolean isChosen(Section section) {
		return this.sections.size() > 1 || section.code().condition() != null;
	}

	private Section sectionOf(BigDecimal number) {
		if (this.sections.stream().anyMatch((section) -> section.code().condition() != null)) {
			return conditioned(number);
		}
		int count = this.sections.size();
		if (number.signum() < 0 && count > 1) {
			return this.sections.get(1);
		}
		boolean zero = number.signum() == 0 && count > 2;
		return this.sections.get(zero ? 2 : 0);
	}

	/**
	 * The first section whose condition holds, otherwise what those without one are for.
	 */
	private Section conditioned(BigDecimal number) {
		return this.sections.stream()
			.filter((section) -> section.isMetBy(number))
			.findFirst()
			.orElseGet(() -> unconditioned(number));
	}

	/**
	 * Of more than one section without a condition the first is for positive numbers, the
	 * second for negative ones, the last for all that is left. Programs differ there, so
	 * no figure vanishes for that.
	 */
	private Section unconditioned(BigDecimal number) {
		List<Section> others = this.sections.stream().filter((section) -> section.code().condition() == null).toList();
		if (others.size() < 2) {
			return others.isEmpty() ? STORED : others.getFirst();
		}
		int place = (number.signum() > 0) ? 0 : 1;
		boolean signed = number.signum() != 0 && this.sections.get(place).code().condition() == null;
		Section left = signed ? this.sections.get(place) : others.getLast();
		return (left.kind() == Kind.WORDS && number.signum() != 0) ? STORED : left;
	}

	private static BigDecimal moved(BigDecimal number, Section section) {
		return number.movePointRight(2 * section.code().percents()).movePointLeft(3 * section.code().thousands());
	}

	private static BigDecimal rounded(BigDecimal number, Section section) {
		BigDecimal rounded = moved(number, section).setScale(section.code().most(), RoundingMode.HALF_UP);
		int needed = Math.max(section.code().least(), rounded.stripTrailingZeros().scale());
		return rounded.setScale(needed);
	}

	private static String padded(BigDecimal shown, Section section) {
		String digits = shown.abs().toPlainString();
		int point = digits.indexOf('.');
		int whole = (point < 0) ? digits.length() : point;
		String zeros = "0".repeat(Math.max(0, section.code().whole() - section.code().behindWrittenPoint() - whole));
		return ((shown.signum() < 0) ? "-" : "") + zeros + digits + "%".repeat(section.code().percents());
	}

	private static String general(BigDecimal number) {
		if (number.signum() == 0) {
			return "0";
		}
		BigDecimal plain = number.stripTrailingZeros();
		plain = (plain.scale() > GENERAL_DECIMALS)
				? plain.setScale(GENERAL_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : plain;
		return (plain.signum() == 0) ? "0" : plain.setScale(Math.max(0, plain.scale())).toPlainString();
	}

	/** The formats that have a number and no code. */
	static NumberFormat builtIn(int id) {
		return switch (id) {
			case 1 -> of("0");
			case 2 -> of("0.00");
			case 3, 37, 38 -> of("#,##0");
			case 4, 39, 40 -> of("#,##0.00");
			case 9 -> of("0%");
			case 10 -> of("0.00%");
			case 41 -> of("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
			case 42 -> of("_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* \"-\"_ ;_ @_ ");
			case 43 -> of("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
			case 44 -> of("_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ");
			case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> of("yyyy-m-d");
			case 18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> of("yyyy-m-d h:mm");
			default -> GENERAL;
		};
	}

}
