package org.mingzhang.ledger.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Group;

/**
 * What a replay of the log keeps of a group. All of a district's are in memory at the
 * same time, so they hold no more than a proof needs: no reconciliations, no entries of
 * attempts that are over, and each account once, however many entries name it.
 */
final class Slender implements UnaryOperator<Group> {

	private final Map<Account, Account> accounts = new HashMap<>();

	@Override
	public Group apply(Group group) {
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
