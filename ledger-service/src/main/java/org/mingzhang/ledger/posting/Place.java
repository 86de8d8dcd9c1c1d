package org.mingzhang.ledger.posting;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Source;

/**
 * The part of the ledger that a printed cell speaks of, such as all expenditure of the
 * general budget under 201.
 *
 * @param types the types of accounts; several for a total such as 收入总计
 * @param where what it is confined to
 */
record Place(Set<AccountType> types, Where where) {

	Place {
		types = Set.copyOf(types);
	}

	Fit fit(Account account) {
		if (!this.types.contains(account.type())) {
			return Fit.OUTSIDE;
		}
		if (account.rounding()) {
			return Fit.when(this.where.contains(dimensions(account)));
		}
		// Every cell asks this of every account, and most differ by their function.
		Fit code = fitFunction(account.function()).and(fitEconomic(account.economic()));
		if (code == Fit.OUTSIDE) {
			return Fit.OUTSIDE;
		}
		return code.and(fitFund(account.fund()))
			.and(fitNature(account.nature()))
			.and(fitSource(account.source()))
			.and(fitItem(account.item()));
	}

	boolean contains(Place other) {
		return this.types.containsAll(other.types) && this.where.contains(other.where);
	}

	/** The account for what the cell prints when nothing finer is printed. */
	Account account(Assumed assumed) {
		Nature nature = Objects.requireNonNullElse(this.where.nature(), Nature.UNSPLIT);
		Fund fund = fund(assumed.rest());
		return switch (type()) {
			case REVENUE -> Account.revenue(source());
			case EXPENDITURE -> Account.expenditure(fund, this.where.function(), nature);
			case ECONOMIC -> Account.economic(fund, this.where.economic(),
					(nature == Nature.UNSPLIT) ? assumed.natureOf(this.where.economic()) : nature);
			case MEMORANDUM, INITIAL_BUDGET, ADJUSTMENT, ADJUSTED_BUDGET ->
				Account.memorandum(type(), fund, this.where.function(), this.where.nature(), this.where.item());
			case NON_FISCAL_BALANCE, OPENING, DISTRIBUTION, CLOSING, BALANCE, CARRIED, CONTRA ->
				Account.balance(type(), fund);
		};
	}

	/** The account for what the cell differs by from what stands below it. */
	Account roundingAccount() {
		return new Account(type(), true, only(this.where.fund()), this.where.function(), this.where.nature(),
				only(this.where.source()), this.where.economic(), this.where.item());
	}

	/** Whether an account can be named after this place. */
	boolean isNameable() {
		return this.types.size() == 1 && isOneOrAll(this.where.fund()) && isOneOrAll(this.where.source());
	}

	boolean hasOneType() {
		return this.types.size() == 1;
	}

	/** Whether it speaks of memoranda, which never keep a filing from being booked. */
	boolean isMemorandum() {
		return this.types.stream().allMatch(AccountType::isMemorandum);
	}

	/**
	 * Whether its parts may be of either sign, so that they say nothing about its size.
	 */
	boolean isSigned() {
		return this.types.equals(Set.of(AccountType.ADJUSTMENT));
	}

	private AccountType type() {
		return this.types.iterator().next();
	}

	private Fund fund(Fund rest) {
		Set<Fund> funds = this.where.fund();
		if (funds == null) {
			return rest;
		}
		return (funds.size() == 1) ? funds.iterator().next() : Fund.FISCAL;
	}

	private Source source() {
		Set<Source> sources = this.where.source();
		if (sources == null) {
			return Source.UNSPLIT;
		}
		return (sources.size() == 1) ? sources.iterator().next() : Source.FISCAL;
	}

	private Fit fitFund(@Nullable Fund told) {
		Set<Fund> wanted = this.where.fund();
		if (wanted == null || wanted.contains(told)) {
			return Fit.INSIDE;
		}
		boolean coarser = told == Fund.UNSPLIT || (told == Fund.FISCAL && wanted.stream().anyMatch(Fund::isBudget));
		return coarser ? Fit.STRADDLES : Fit.OUTSIDE;
	}

	private Fit fitFunction(@Nullable String told) {
		return fitCode(this.where.function(), told);
	}

	private Fit fitEconomic(@Nullable String told) {
		return fitCode(this.where.economic(), told);
	}

	private Fit fitItem(@Nullable String told) {
		String wanted = this.where.item();
		if (wanted == null) {
			return Fit.INSIDE;
		}
		boolean isCoarser = told != null && !told.equals(wanted) && Where.isBelow(wanted, told);
		return isCoarser ? Fit.STRADDLES : Fit.when(told != null && Where.isBelow(told, wanted));
	}

	private static Fit fitCode(@Nullable String wanted, @Nullable String told) {
		if (wanted == null) {
			return Fit.INSIDE;
		}
		if (told == null || (wanted.startsWith(told) && !wanted.equals(told))) {
			return Fit.STRADDLES;
		}
		return Fit.when(told.startsWith(wanted));
	}

	private Fit fitNature(@Nullable Nature told) {
		Nature wanted = this.where.nature();
		return (wanted == null || told != Nature.UNSPLIT) ? Fit.when(wanted == null || wanted == told) : Fit.STRADDLES;
	}

	private Fit fitSource(@Nullable Source told) {
		Set<Source> wanted = this.where.source();
		if (wanted == null || wanted.contains(told)) {
			return Fit.INSIDE;
		}
		boolean coarser = told == Source.UNSPLIT
				|| (told == Source.FISCAL && wanted.stream().anyMatch((source) -> source.fund().isBudget()));
		return coarser ? Fit.STRADDLES : Fit.OUTSIDE;
	}

	private static Where dimensions(Account account) {
		return new Where((account.fund() != null) ? Set.of(account.fund()) : null, account.function(), account.nature(),
				(account.source() != null) ? Set.of(account.source()) : null, account.economic(), account.item());
	}

	private static boolean isOneOrAll(@Nullable Set<?> values) {
		return values == null || values.size() == 1;
	}

	private static <T> @Nullable T only(@Nullable Set<T> values) {
		return (values != null) ? values.iterator().next() : null;
	}

}
