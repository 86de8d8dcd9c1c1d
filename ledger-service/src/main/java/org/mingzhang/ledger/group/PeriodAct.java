package org.mingzhang.ledger.group;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;

/**
 * What a bureau did to a year of its district (结账、重开), as one link of the district's
 * chain. It stands in the chain so that whatever is booked is either before it or after
 * it, and nobody can say otherwise later. Never changed.
 *
 * @param district administrative code
 * @param year the budget year
 * @param number which act of that year it is, from 1 without gaps
 * @param kind what was done
 * @param by the account that did it
 * @param at when, with milliseconds
 * @param reason why, in words; empty if none was given
 * @param carried what it posts: closing balances, carried over to the next year
 * @param sequence number in the district's chain
 * @param previousHash hash of the link before it
 * @param hash hash of this one
 */
public record PeriodAct(String district, int year, int number, Kind kind, String by, Instant at, String reason,
		List<Carried> carried, long sequence, String previousHash, String hash) implements Link {

	private static final String FORMAT = "mingzhang-ledger-period-v1";

	public PeriodAct {
		carried = List.copyOf(carried);
	}

	/**
	 * Appends an act to a chain.
	 * @param head the end of the chain
	 * @param period the year with the acts before it
	 * @param kind what is done
	 * @param by the account that does it
	 * @param at when, with milliseconds
	 * @param reason why
	 * @param carried what it posts
	 * @return the act as the chain's next link
	 * @throws IllegalStateException if debits do not equal credits
	 */
	public static PeriodAct appended(Head head, Period period, Kind kind, String by, Instant at, String reason,
			List<Carried> carried) {
		int number = period.acts().size() + 1;
		PeriodAct unsealed = new PeriodAct(period.district(), period.year(), number, kind, by, at, reason, carried,
				head.next(), head.hash(), "");
		if (!unsealed.sums().areEqual()) {
			throw new IllegalStateException("Debits and credits of " + unsealed.id() + " differ: " + unsealed.sums());
		}
		return new PeriodAct(period.district(), period.year(), number, kind, by, at, reason, carried, head.next(),
				head.hash(), unsealed.computeHash());
	}

	/**
	 * {@return its id, such as {@code 420107-period-2023-1}}
	 */
	public String id() {
		return id(this.district, this.year, this.number);
	}

	/**
	 * The id of an act.
	 * @param district administrative code
	 * @param year the budget year
	 * @param number which act of that year
	 * @return such as {@code 420107-period-2023-1}
	 */
	public static String id(String district, int year, int number) {
		return district + "-period-" + year + "-" + number;
	}

	@Override
	public Sums sums() {
		return this.carried.stream()
			.map((posted) -> Sums.of(posted.entries()))
			.reduce(Sums.ZERO, (one, other) -> one.plus(other));
	}

	@Override
	public Head head() {
		return new Head(this.sequence, this.hash);
	}

	/**
	 * Computes the hash anew: SHA-256 over lines of text, as
	 * {@link Booking#computeHash()} does.
	 * @return the hash in hexadecimal
	 */
	@Override
	public String computeHash() {
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		lines.add(FORMAT).add(this.district).add("" + this.sequence).add(this.previousHash);
		lines.add(id()).add(this.kind.id()).add(this.by).add(this.at.toString()).add(EventCodec.sha256(this.reason));
		for (Carried posted : this.carried) {
			Book book = posted.book();
			for (Entry entry : posted.entries()) {
				lines.add((entry.reversal() ? "reversal " : "entry ") + book.department() + "/" + book.year() + "/"
						+ book.stage() + "/" + entry.account().path() + " " + entry.debit() + " " + entry.credit());
			}
		}
		return EventCodec.sha256(lines.toString());
	}

	/**
	 * What an act posts into one book.
	 *
	 * @param book the book of the next year
	 * @param entries the entries; debits equal credits
	 */
	public record Carried(Book book, List<Entry> entries) {

		public Carried {
			entries = List.copyOf(entries);
		}

		/**
		 * {@return what takes it back}
		 */
		public Carried reversed() {
			return new Carried(this.book, this.entries.stream().map(Entry::reversed).toList());
		}

	}

	/** What can be done to a year. */
	public enum Kind {

		/** 结账: nothing more is booked in the year, its balances are carried over. */
		CLOSED("closed"),

		/** 申请重开: one person of the bureau asks for it. */
		REOPENING_REQUESTED("reopening-requested"),

		/** 撤回申请: the year stays closed. */
		REOPENING_WITHDRAWN("reopening-withdrawn"),

		/**
		 * 重开: another person of the bureau agreed; what was carried over is taken back.
		 */
		REOPENED("reopened");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/**
		 * Finds a kind by its id.
		 * @param id such as {@code closed}
		 * @return the kind
		 * @throws IllegalArgumentException if there is none
		 */
		@JsonCreator
		public static Kind of(String id) {
			return Arrays.stream(values())
				.filter((kind) -> kind.id.equals(id))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is nothing done to a year"));
		}

		/**
		 * {@return the name used in the interface}
		 */
		@JsonValue
		public String id() {
			return this.id;
		}

	}

}
