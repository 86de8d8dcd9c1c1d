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
 * @param economic code of the 部门预算支出经济分类, only in the view of basic expenditure by it
 * @param item what a memorandum is about, such as {@code three-public.reception}; on a
 * contra account, the type whose other side it is
 */
public record Account(AccountType type, boolean rounding, @Nullable Fund fund, @Nullable String function,
		@Nullable Nature nature, @Nullable Source source, @Nullable String economic, @Nullable String item) {

	/** First word of the path of every rounding account. */
	public static final String ROUNDING = "rounding";

	private static final String ALL = "-";

	private static final int CLASS_DIGITS = 3;

	/**
	 * An account that is no memorandum.
	 * @param type what it is about
	 * @param rounding whether it is a rounding account
	 * @param fund whose money
	 * @param function code of the 功能分类
	 * @param nature what for
	 * @param source where from
	 */
	public Account(AccountType type, boolean rounding, @Nullable Fund fund, @Nullable String function,
			@Nullable Nature nature, @Nullable Source source) {
		this(type, rounding, fund, function, nature, source, null, null);
	}

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
	 * The account of a memorandum that is told by its subject.
	 * @param type what it is about
	 * @param fund whose money
	 * @param function code of the 功能分类, if it is about one
	 * @param nature what for, if it is about one
	 * @param item what it is about, if it is no expenditure by function
	 * @return the account
	 */
	public static Account memorandum(AccountType type, Fund fund, @Nullable String function, @Nullable Nature nature,
			@Nullable String item) {
		return new Account(type, false, fund, function, nature, null, null, item);
	}

	/**
	 * The account of basic expenditure by economic code.
	 * @param fund whose money
	 * @param economic the finest code told
	 * @param nature personnel or public, or unsplit
	 * @return the account
	 */
	public static Account economic(Fund fund, @Nullable String economic, Nature nature) {
		return new Account(AccountType.ECONOMIC, false, fund, null, nature, null, economic, null);
	}

	/**
	 * The basic expenditure that an account by economic code is a part of, without
	 * telling its code or function.
	 * @return the account
	 */
	public Account untoldBasic() {
		return new Account(AccountType.EXPENDITURE, this.rounding, this.fund, null, Nature.BASIC, null);
	}

	/**
	 * The account on the other side of all memoranda of a type.
	 * @param type the type
	 * @return the account
	 */
	public static Account contra(AccountType type) {
		return new Account(AccountType.CONTRA, false, null, null, null, null, null, type.id());
	}

	/**
	 * The 类 (three digits) that the function lies in.
	 * @return its code, or null if the account has no function
	 */
	public @Nullable String functionClass() {
		return classOf(this.function);
	}

	/**
	 * The 类 (three digits) that the economic code lies in.
	 * @return its code, or null if the account has none
	 */
	public @Nullable String economicClass() {
		return classOf(this.economic);
	}

	private static @Nullable String classOf(@Nullable String code) {
		if (code == null || code.length() <= CLASS_DIGITS) {
			return code;
		}
		return Character.isDigit(code.charAt(0)) ? code.substring(0, CLASS_DIGITS) : code;
	}

	/**
	 * The account's name in words of the interface, such as
	 * {@code expenditure/general/2013201/basic}, {@code economic/general/30101/personnel}
	 * or {@code rounding/expenditure/-/201/-}.
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
			case NON_FISCAL_BALANCE, OPENING, DISTRIBUTION, CLOSING, CARRIED -> path.add(word(this.fund));
			case BALANCE -> path.add(ALL);
			case ECONOMIC -> path.add(word(this.fund)).add(word(this.economic)).add(word(this.nature));
			case MEMORANDUM -> path.add(word(this.fund)).add(word(this.item));
			case INITIAL_BUDGET, ADJUSTMENT, ADJUSTED_BUDGET ->
				path.add(word(this.fund)).add(word(this.function)).add(word(this.nature)).add(word(this.item));
			case CONTRA -> path.add(word(this.item));
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
