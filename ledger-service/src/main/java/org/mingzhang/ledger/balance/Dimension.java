package org.mingzhang.ledger.balance;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Book;

/** What balances can be told apart by, and narrowed to. */
public enum Dimension {

	/** District (区划). */
	DISTRICT("district", (book, account) -> book.department().district()),

	/** Department (部门). */
	DEPARTMENT("department", (book, account) -> book.department().toString()),

	/** Budget year. */
	YEAR("year", (book, account) -> book.year()),

	/** Budget or final accounts. */
	STAGE("stage", (book, account) -> book.stage().id()),

	/** Type of account; rounding accounts are a type of their own. */
	TYPE("type", (book, account) -> account.rounding() ? Account.ROUNDING : account.type().id()),

	/** Fund (资金性质). */
	FUND("fund", (book, account) -> text(account.fund())),

	/**
	 * Leaf code of the 功能分类. Rounding belongs to a printed total, not to a leaf, so it
	 * has none.
	 */
	FUNCTION("function", (book, account) -> account.rounding() ? null : account.function()),

	/** 类 of the 功能分类. */
	CLASS("class", (book, account) -> account.functionClass()),

	/** Nature of expenditure. */
	NATURE("nature", (book, account) -> text(account.nature())),

	/** Source of revenue. */
	SOURCE("source", (book, account) -> text(account.source())),

	/** Leaf code of the 部门预算支出经济分类; rounding has none. */
	ECONOMIC("economic", (book, account) -> account.rounding() ? null : account.economic()),

	/** 类 of the 部门预算支出经济分类. */
	ECONOMIC_CLASS("economicClass", (book, account) -> account.economicClass()),

	/** What a memorandum is about, such as {@code three-public.reception}. */
	ITEM("item", (book, account) -> account.item()),

	/** The account itself, by its path. */
	ACCOUNT("account", (book, account) -> account.path());

	private final String id;

	private final BiFunction<Book, Account, @Nullable Object> value;

	Dimension(String id, BiFunction<Book, Account, @Nullable Object> value) {
		this.id = id;
		this.value = value;
	}

	/**
	 * Finds a dimension by its id.
	 * @param id such as {@code function}
	 * @return the dimension
	 * @throws IllegalArgumentException if there is none; the message lists all
	 */
	public static Dimension of(String id) {
		return Arrays.stream(values())
			.filter((dimension) -> dimension.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("未知的维度 '%s'，可用：%s (unknown dimension)".formatted(id,
					Arrays.stream(values()).map(Dimension::id).collect(Collectors.joining(", ")))));
	}

	/**
	 * {@return the name used in the interface}
	 */
	@JsonValue
	public String id() {
		return this.id;
	}

	/**
	 * The value an account has in this dimension.
	 * @param book the book it is in
	 * @param account the account
	 * @return a text or a number, or null if the account has none
	 */
	public @Nullable Object of(Book book, Account account) {
		return this.value.apply(book, account);
	}

	private static @Nullable Object text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
