package org.mingzhang.ledger.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * The groups that a replay of the log makes. All of a district's are in memory at the
 * same time, so they hold no more than a proof needs: no reconciliations, no entries of
 * attempts that are over, and each account once, however many entries name it.
 */
final class ReplayedGroups implements Groups {

	private final Groups groups = new InMemoryGroups();

	private final Map<Account, Account> accounts = new HashMap<>();

	@Override
	public Optional<Group> find(FilingId filing) {
		return this.groups.find(filing);
	}

	@Override
	public Written write(Group group) {
		return this.groups.write(slender(group));
	}

	@Override
	public Head head(String district) {
		return this.groups.head(district);
	}

	@Override
	public Books books() {
		return this.groups.books();
	}

	@Override
	public List<FilingId> filings(String district) {
		return this.groups.filings(district);
	}

	@Override
	public void read(String district, long after, ChainReader reader) {
		this.groups.read(district, after, reader);
	}

	@Override
	public Period period(String district, int year) {
		return this.groups.period(district, year);
	}

	@Override
	public List<Period> periods(String district) {
		return this.groups.periods(district);
	}

	@Override
	public Written append(PeriodAct act) {
		return this.groups.append(act);
	}

	private Group slender(Group group) {
		Booking booking = group.booking();
		return new Group(group.filing(), group.stamp(), group.revision(),
				group.attempts().stream().map(this::slender).toList(), (booking != null) ? slender(booking) : null);
	}

	private Attempt slender(Attempt attempt) {
		List<Entry> entries = attempt.isBookable() ? slender(attempt.entries()) : List.of();
		return new Attempt(attempt.revision(), attempt.contentHash(), attempt.state(), attempt.startedAt(),
				attempt.endedAt(), attempt.reasons(), entries, List.of(), attempt.repliedOn());
	}

	private Booking slender(Booking booking) {
		return new Booking(booking.filing(), booking.revision(), booking.contentHash(), booking.at(),
				booking.effectiveOn(), booking.reverses(), slender(booking.entries()), booking.sequence(),
				booking.previousHash(), booking.hash());
	}

	private List<Entry> slender(List<Entry> entries) {
		return entries.stream()
			.map((entry) -> new Entry(this.accounts.computeIfAbsent(entry.account(), (account) -> account),
					entry.side(), entry.fen(), entry.reversal()))
			.toList();
	}

}
