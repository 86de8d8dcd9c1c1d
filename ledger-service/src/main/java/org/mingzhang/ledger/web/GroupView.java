package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.reservation.Ceilings;

/**
 * The answer of {@code /groups/{filing}}. What belongs to the chain is null as long as
 * the group is not posted.
 *
 * @param id the filing version
 * @param district administrative code
 * @param department department code
 * @param departmentName its name
 * @param year budget year
 * @param kind kind of filing
 * @param version version of the filing
 * @param state how far the group has come
 * @param revision revision of the filing heard of last
 * @param contentHash SHA-256 of what was approved
 * @param sequence number in the district's chain
 * @param hash hash of the group
 * @param previousHash hash of the group before it
 * @param postedAt booking date
 * @param effectiveOn date of 批复
 * @param reverses the version whose entries it takes back, if any
 * @param debits sum of debits in 元
 * @param credits sum of credits in 元
 * @param entries what is in the books; of a group that is not posted, what its newest
 * attempt would bring there
 * @param reconciliation the printed totals of the newest attempt against the books
 * @param attempts all attempts, oldest first
 * @param ceilings what it is held against as the books stand now
 */
record GroupView(FilingId id, String district, String department, @Nullable String departmentName, int year,
		String kind, int version, String state, long revision, @Nullable String contentHash, @Nullable Long sequence,
		@Nullable String hash, @Nullable String previousHash, @Nullable Instant postedAt,
		@Nullable LocalDate effectiveOn, @Nullable FilingId reverses, String debits, String credits,
		List<EntryView> entries, ReconciliationView reconciliation, List<AttemptView> attempts, CeilingsView ceilings) {

	static GroupView of(Group group, Ceilings ceilings, Names names) {
		FilingSeries series = group.filing().series();
		Optional<Booking> booking = Optional.ofNullable(group.booking());
		List<Entry> entries = booking.map(Booking::entries)
			.or(() -> group.last().map(Attempt::entries))
			.orElse(List.of());
		Sums sums = Sums.of(entries);
		return new GroupView(group.filing(), series.department().district(), series.department().toString(),
				names.department(series.department()), series.year(), series.kind().id(), group.filing().version(),
				group.state().id(), group.revision(), of(booking, Booking::contentHash), of(booking, Booking::sequence),
				of(booking, Booking::hash), of(booking, Booking::previousHash), of(booking, Booking::at),
				of(booking, Booking::effectiveOn), booking.map(Booking::reverses).orElse(null), Yuan.of(sums.debit()),
				Yuan.of(sums.credit()), EntryView.of(entries, series.year(), names),
				ReconciliationView.of(group.last().map(Attempt::reconciliation).orElse(List.of())),
				group.attempts().stream().map((attempt) -> AttemptView.of(attempt, series.year(), names)).toList(),
				CeilingsView.of(ceilings));
	}

	private static <T> @Nullable T of(Optional<Booking> booking, Function<Booking, T> component) {
		return booking.map(component).orElse(null);
	}

	/**
	 * One submission.
	 *
	 * @param revision revision of the filing that was submitted
	 * @param contentHash SHA-256 of what was submitted
	 * @param state how far it has come
	 * @param startedAt when it was reserved
	 * @param endedAt when it was posted or voided, or null
	 * @param reasons why it was voided or refused
	 * @param entries what it would have booked; empty once posted, when the group has
	 * them
	 */
	record AttemptView(long revision, String contentHash, String state, Instant startedAt, @Nullable Instant endedAt,
			List<String> reasons, List<EntryView> entries) {

		static AttemptView of(Attempt attempt, int year, Names names) {
			return new AttemptView(attempt.revision(), attempt.contentHash(), attempt.state().id(), attempt.startedAt(),
					attempt.endedAt(), attempt.reasons(), EntryView.of(attempt.entries(), year, names));
		}

	}

}
