package org.mingzhang.ledger.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;

/**
 * A posted group: all entries of an approved filing version, with the reversal of the
 * version before, as one link of the district's chain. Never changed.
 *
 * @param filing the filing version
 * @param revision revision of the filing that was approved
 * @param contentHash SHA-256 of what was approved
 * @param at booking date (记账日), with milliseconds
 * @param effectiveOn effective date: that of 批复
 * @param reverses the version whose entries it takes back, if any; its own if a later
 * version was booked before it
 * @param entries all entries; debits equal credits
 * @param sequence number in the district's chain, from 1 without gaps
 * @param previousHash hash of the booking before it
 * @param hash hash of this one
 */
public record Booking(FilingId filing, long revision, String contentHash, Instant at, LocalDate effectiveOn,
		@Nullable FilingId reverses, List<Entry> entries, long sequence, String previousHash,
		String hash) implements Link {

	private static final String FORMAT = "mingzhang-ledger-group-v1";

	public Booking {
		entries = List.copyOf(entries);
	}

	/**
	 * Appends a booking to a chain.
	 * @param head the end of the chain
	 * @return the booking as its next link
	 * @throws IllegalStateException if debits do not equal credits
	 */
	static Booking appended(Head head, FilingId filing, long revision, String contentHash, Instant at,
			LocalDate effectiveOn, @Nullable FilingId reverses, List<Entry> entries) {
		Booking unsealed = new Booking(filing, revision, contentHash, at, effectiveOn, reverses, entries, head.next(),
				head.hash(), "");
		if (!unsealed.sums().areEqual()) {
			throw new IllegalStateException("Debits and credits of " + filing + " differ: " + unsealed.sums());
		}
		return new Booking(filing, revision, contentHash, at, effectiveOn, reverses, entries, head.next(), head.hash(),
				unsealed.computeHash());
	}

	/**
	 * The same booking in another place.
	 * @param head the booking before it
	 * @param at booking date
	 * @return the booking with the hash it has there
	 */
	public Booking linked(Head head, Instant at) {
		return appended(head, this.filing, this.revision, this.contentHash, at, this.effectiveOn, this.reverses,
				this.entries);
	}

	/**
	 * {@return the district in whose chain it is}
	 */
	public String district() {
		return this.filing.series().department().district();
	}

	@Override
	public Sums sums() {
		return Sums.of(this.entries);
	}

	/**
	 * {@return the entries of its own version, without those that take back others}
	 */
	public List<Entry> ownEntries() {
		return this.entries.stream().filter((entry) -> !entry.reversal()).toList();
	}

	@Override
	public Head head() {
		return new Head(this.sequence, this.hash);
	}

	/**
	 * Computes the hash anew: SHA-256 over lines of text, one for each component and
	 * entry, so that anyone can check it without this program.
	 * @return the hash in hexadecimal
	 */
	@Override
	public String computeHash() {
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		lines.add(FORMAT).add(district()).add("" + this.sequence).add(this.previousHash);
		lines.add(this.filing.toString()).add("" + this.revision).add(this.contentHash);
		lines.add(this.at.toString()).add(this.effectiveOn.toString()).add(Objects.toString(this.reverses, "-"));
		for (Entry entry : this.entries) {
			lines.add((entry.reversal() ? "reversal " : "entry ") + entry.account().path() + " " + entry.debit() + " "
					+ entry.credit());
		}
		return EventCodec.sha256(lines.toString());
	}

}
