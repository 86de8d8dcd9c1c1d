package org.mingzhang.ledger.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Fact;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;

/**
 * The filing while it is being booked, cell by cell. A cell with nothing booked below it
 * is booked; any other has to agree with what is.
 */
final class Worksheet {

	private final Print print;

	private final Assumed assumed;

	/** What is booked, in 分 on the natural side of each account. */
	private final SequencedMap<Account, Long> booked = new LinkedHashMap<>();

	/** The cells that were booked; each stands for an interval. */
	private final List<Base> bases = new ArrayList<>();

	/** The places whose printed amount the books have to answer exactly. */
	private final SequencedMap<Place, Fact> told = new LinkedHashMap<>();

	private final List<Comparison> comparisons = new ArrayList<>();

	private final List<String> reasons = new ArrayList<>();

	/**
	 * Creates an empty worksheet.
	 * @param print the filing
	 * @param assumed what is assumed where a cell leaves it open
	 */
	Worksheet(Print print, Assumed assumed) {
		this.print = print;
		this.assumed = assumed;
	}

	/** Takes the next printed cell. */
	void take(Fact fact, Place place, PostingRules.@Nullable Remainder remainder) {
		Fact before = this.told.get(place);
		List<Base> below = bases(place, Fit.INSIDE).toList();
		if (bases(place, Fit.STRADDLES).anyMatch((base) -> base.fen() != 0)) {
			this.comparisons.add(new Comparison(fact, place, 0, false));
		}
		else if (before != null) {
			compareAgain(fact, place, before);
		}
		else if (!below.isEmpty()) {
			compareWithParts(fact, place, below, remainder);
		}
		else if (place.hasOneType()) {
			book(fact, place);
		}
		else if (fact.fen() != 0) {
			this.reasons.add(Reasons.nothingBelow(fact));
		}
	}

	/** Compares a printed cell with the books and leaves them as they are. */
	void compare(Fact fact, Place place) {
		if (place.types().stream().noneMatch(this::tells)) {
			return;
		}
		boolean possible = bases(place, Fit.STRADDLES).noneMatch((base) -> base.fen() != 0);
		long widths = bases(place, Fit.INSIDE).mapToLong(Base::width).sum();
		this.comparisons.add(new Comparison(fact, place, (this.print.width(fact) + widths) / 2, possible));
	}

	private void book(Fact fact, Place place) {
		Account account = place.account(this.assumed);
		long fen = Math.subtractExact(fact.fen(), booked(place));
		add(account, fen);
		this.bases.add(new Base(account, fen, this.print.width(fact)));
		this.told.put(place, fact);
	}

	private void compareWithParts(Fact fact, Place place, List<Base> below,
			PostingRules.@Nullable Remainder remainder) {
		long parts = below.stream().mapToLong(Base::fen).reduce(0, Math::addExact);
		long allowance = (this.print.width(fact) + below.stream().mapToLong(Base::width).sum()) / 2;
		long excess = Math.subtractExact(fact.fen(), parts);
		if (Math.absExact(excess) <= allowance) {
			this.comparisons.add(new Comparison(fact, place, allowance, true));
			bookRounding(fact, place);
		}
		else if (isRest(excess, place, remainder)) {
			book(fact, place);
		}
		else {
			differ(fact, place, allowance, Reasons.doesNotAddUp(fact, parts, allowance));
		}
	}

	private void bookRounding(Fact fact, Place place) {
		if (!place.isNameable()) {
			return;
		}
		this.told.put(place, fact);
		long difference = Math.subtractExact(fact.fen(), booked(place));
		if (difference != 0) {
			add(place.roundingAccount(), difference);
		}
	}

	private void compareAgain(Fact fact, Place place, Fact before) {
		long allowance = (this.print.width(fact) + this.print.width(before)) / 2;
		if (Math.absExact(Math.subtractExact(fact.fen(), before.fen())) <= allowance) {
			this.comparisons.add(new Comparison(fact, place, allowance, true));
		}
		else {
			differ(fact, place, allowance, Reasons.printedTwice(fact, before, allowance));
		}
	}

	/** A memorandum that differs is told so; anything else cannot be booked. */
	private void differ(Fact fact, Place place, long allowance, String reason) {
		if (place.isMemorandum()) {
			this.comparisons.add(new Comparison(fact, place, allowance, true));
		}
		else {
			this.reasons.add(reason);
		}
	}

	private boolean isRest(long excess, Place place, PostingRules.@Nullable Remainder remainder) {
		if (remainder == null) {
			return false;
		}
		return switch (remainder) {
			case OTHER_MONEY -> excess > 0 && isFirstToTell(place);
			case UNTOLD -> excess > 0 || place.isSigned();
		};
	}

	/** Whether no cell yet told this money, however finely. */
	private boolean isFirstToTell(Place place) {
		return this.told.keySet()
			.stream()
			.noneMatch((other) -> place.contains(other) && place.where().sameMoneyAs(other.where()));
	}

	private Stream<Base> bases(Place place, Fit fit) {
		return this.bases.stream().filter((base) -> place.fit(base.account()) == fit);
	}

	private long booked(Place place) {
		long sum = 0;
		for (Map.Entry<Account, Long> entry : this.booked.entrySet()) {
			if (place.fit(entry.getKey()) == Fit.INSIDE) {
				sum = Math.addExact(sum, entry.getValue());
			}
		}
		return sum;
	}

	/** Books an amount that no single cell prints. */
	void add(Account account, long fen) {
		this.booked.merge(account, fen, Math::addExact);
	}

	void refuse(String reason) {
		this.reasons.add(reason);
	}

	boolean tells(AccountType type) {
		return this.bases.stream().anyMatch((base) -> base.account().type() == type);
	}

	/** The widest interval among the cells that tell accounts of a type, in 分. */
	long width(AccountType type) {
		return this.bases.stream()
			.filter((base) -> base.account().type() == type)
			.mapToLong(Base::width)
			.max()
			.orElse(0);
	}

	List<Entry> entries() {
		return this.booked.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != 0)
			.map((entry) -> Entry.of(entry.getKey(), entry.getValue()))
			.toList();
	}

	/** All reasons against booking; a later cell may have upset an earlier one. */
	List<String> reasons() {
		List<String> all = new ArrayList<>(this.reasons);
		this.told.forEach((place, fact) -> {
			long answer = booked(place);
			if (answer != fact.fen() && !place.isMemorandum()) {
				all.add(Reasons.upset(fact, answer));
			}
		});
		return all;
	}

	/** Every comparison, against the finished books. */
	List<Reconciled> reconciliation() {
		return this.comparisons.stream().map(this::reconcile).toList();
	}

	private Reconciled reconcile(Comparison comparison) {
		Fact fact = comparison.fact();
		Place place = comparison.place();
		long answer = booked(place);
		Reconciled.Outcome outcome;
		if (!comparison.possible()) {
			outcome = Reconciled.Outcome.NOT_COMPARABLE;
		}
		else if (answer != fact.fen()) {
			boolean isClose = Math.absExact(Math.subtractExact(fact.fen(), answer)) <= comparison.allowance();
			outcome = isClose ? Reconciled.Outcome.WITHIN_ROUNDING : Reconciled.Outcome.DIFFERENT;
		}
		else {
			outcome = isRounded(place, fact) ? Reconciled.Outcome.ROUNDED : Reconciled.Outcome.EQUAL;
		}
		return new Reconciled(fact.cell(), fact.printed().toString(), fact.fen(), answer, comparison.allowance(),
				outcome);
	}

	private boolean isRounded(Place place, Fact fact) {
		return fact.equals(this.told.get(place)) && place.isNameable()
				&& this.booked.containsKey(place.roundingAccount());
	}

	/**
	 * A cell that was booked.
	 *
	 * @param account its account
	 * @param fen the amount in 分
	 * @param width the interval it stands for, in 分
	 */
	private record Base(Account account, long fen, long width) {
	}

	/**
	 * A cell that was compared.
	 *
	 * @param fact the cell
	 * @param place what it speaks of
	 * @param allowance what it may differ by, in 分
	 * @param possible whether the filing told the parts finely enough
	 */
	private record Comparison(Fact fact, Place place, long allowance, boolean possible) {
	}

}
