package org.mingzhang.ledger.account;

import java.util.Objects;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * An account within a {@link Book}. Expenditure stands on leaf codes only, so nothing
 * counts twice. A rounding account (尾数差) carries what a printed total differs by from the
 * printed figures below it; its dimensions name the place of that total, null being all.
 *
 * @param type what it is about
 * @param rounding whether it is a rounding account
 * @param fund whose money; null on rounding accounts of all funds
 * @param function code of the 功能分类, expenditure only; null where the filing prints a
 * total only
 * @param nature what for, expenditure only
 * @param source where from, revenue only
 */
public record Account(AccountType type, boolean rounding, @Nullable Fund fund, @Nullable String function,
		@Nullable Nature nature, @Nullable Source source) {

	/** First word of the path of every rounding account. */
	public static final String ROUNDING = "rounding";

	private static final String ALL = "-";

	private static final int CLASS_DIGITS = 3;

	/**
	 * The account of what came from a source.
	 * @param source the source, which tells the fund
	 * @return the account
	 */
	public static Account revenue(Source source) {
		return new Account(AccountType.REVENUE, false, source.fund(), null, null, source);
	}

	/**
	 * The account of what was spent.
	 * @param fund whose money
	 * @param function the finest code told, or null if only a total is
	 * @param nature what for
	 * @return the account
	 */
	public static Account expenditure(Fund fund, @Nullable String function, Nature nature) {
		return new Account(AccountType.EXPENDITURE, false, fund, function, nature, null);
	}

	/**
	 * The account of a balance that is told by fund.
	 * @param type opening, closing, distribution or non-fiscal balance
	 * @param fund whose money
	 * @return the account
	 */
	public static Account balance(AccountType type, Fund fund) {
		return new Account(type, false, fund, null, null, null);
	}

	/**
	 * The 类 (three digits) that the function lies in.
	 * @return its code, or null if the account has no function
	 */
	public @Nullable String functionClass() {
		if (this.function == null || this.function.length() <= CLASS_DIGITS) {
			return this.function;
		}
		return Character.isDigit(this.function.charAt(0)) ? this.function.substring(0, CLASS_DIGITS) : this.function;
	}

	/**
	 * The account's name in words of the interface, such as
	 * {@code expenditure/general/2013201/basic} or {@code rounding/expenditure/-/201/-}.
	 * @return the path, unique within a book
	 */
	public String path() {
		StringJoiner path = new StringJoiner("/");
		if (this.rounding) {
			path.add(ROUNDING);
		}
		path.add(this.type.id());
		switch (this.type) {
			case REVENUE -> path.add(word(this.source));
			case EXPENDITURE -> path.add(word(this.fund)).add(word(this.function)).add(word(this.nature));
			case NON_FISCAL_BALANCE, OPENING, DISTRIBUTION, CLOSING -> path.add(word(this.fund));
			case BALANCE -> path.add(ALL);
		}
		return path.toString();
	}

	private static String word(@Nullable Object value) {
		return Objects.toString(value, ALL);
	}

	@Override
	public String toString() {
		return path();
	}

}
