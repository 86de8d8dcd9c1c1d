package org.mingzhang.ledger.export;

import java.util.Locale;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;

/**
 * What accounts are called in Beancount: one of its five roots, the book, then the
 * dimensions. Memoranda lie under {@code Equity:Memorandum}, so that they count as
 * neither income nor expenses. Different accounts have different names.
 */
final class BeancountAccounts {

	private static final String UNTOLD = "All";

	private BeancountAccounts() {
	}

	static String name(Book book, Account account) {
		StringJoiner name = new StringJoiner(":");
		name.add(root(account.type()));
		name.add(component(book.department().toString())).add("" + book.year()).add(component(book.stage().id()));
		if (account.rounding()) {
			name.add("Rounding");
		}
		switch (account.type()) {
			case REVENUE -> name.add(part(account.source()));
			case EXPENDITURE ->
				name.add(part(account.fund())).add(part(account.function())).add(part(account.nature()));
			case ECONOMIC -> name.add(part(account.fund())).add(part(account.economic())).add(part(account.nature()));
			case NON_FISCAL_BALANCE, OPENING, DISTRIBUTION, CLOSING, CARRIED -> name.add(part(account.fund()));
			case BALANCE -> name.add(UNTOLD);
			case MEMORANDUM, INITIAL_BUDGET, ADJUSTMENT,
					ADJUSTED_BUDGET ->
				name.add(part(account.fund()))
					.add(part(account.function()))
					.add(part(account.nature()))
					.add(part(account.item()));
			case CONTRA -> name.add(part(account.item()));
		}
		return name.toString();
	}

	private static String root(AccountType type) {
		return switch (type) {
			case REVENUE -> "Income:Revenue";
			case EXPENDITURE -> "Expenses:Expenditure";
			case CLOSING -> "Assets:Closing";
			case NON_FISCAL_BALANCE, OPENING, DISTRIBUTION, BALANCE -> "Equity:" + component(type.id());
			case ECONOMIC, MEMORANDUM, INITIAL_BUDGET, ADJUSTMENT, ADJUSTED_BUDGET, CARRIED, CONTRA ->
				"Equity:Memorandum:" + component(type.id());
		};
	}

	private static String part(@Nullable Object value) {
		return (value != null) ? component(value.toString()) : UNTOLD;
	}

	/**
	 * A component begins with a capital letter or a digit and has letters, digits and
	 * hyphens only. A dot is written as two hyphens, whatever else is not allowed as its
	 * code, so that no two values look the same.
	 */
	private static String component(String value) {
		StringBuilder component = new StringBuilder(value.substring(0, 1).toUpperCase(Locale.ROOT));
		value.chars().skip(1).forEach((c) -> {
			boolean isAllowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
			component.append(isAllowed ? Character.toString(c) : (c == '.') ? "--" : "-x%02X-".formatted(c));
		});
		return component.toString();
	}

}
