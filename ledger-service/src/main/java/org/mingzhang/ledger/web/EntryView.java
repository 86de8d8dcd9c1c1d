package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;

/**
 * One entry of a group.
 *
 * @param account path of the account in its book
 * @param type type of account; {@code rounding} on rounding accounts
 * @param fund whose money
 * @param function code of the 功能分类
 * @param functionName its name in the year
 * @param nature what for
 * @param source where from
 * @param economic code of the 经济分类
 * @param item what a memorandum is about
 * @param reversal whether it takes back an entry of the version before
 * @param debit 元
 * @param credit 元
 * @param fen the same in 分
 */
record EntryView(String account, String type, @Nullable String fund, @Nullable String function,
		@Nullable String functionName, @Nullable String nature, @Nullable String source, @Nullable String economic,
		@Nullable String item, boolean reversal, String debit, String credit, Fen fen) {

	static List<EntryView> of(List<Entry> entries, int year, Names names) {
		return entries.stream().map((entry) -> of(entry, year, names)).toList();
	}

	private static EntryView of(Entry entry, int year, Names names) {
		Account account = entry.account();
		return new EntryView(account.path(), account.rounding() ? Account.ROUNDING : account.type().id(),
				text(account.fund()), account.function(), names.function(account.function(), year),
				text(account.nature()), text(account.source()), account.economic(), account.item(), entry.reversal(),
				Yuan.of(entry.debit()), Yuan.of(entry.credit()), new Fen(entry.debit(), entry.credit()));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/**
	 * Both sides in 分.
	 *
	 * @param debit 借方
	 * @param credit 贷方
	 */
	record Fen(long debit, long credit) {
	}

}
