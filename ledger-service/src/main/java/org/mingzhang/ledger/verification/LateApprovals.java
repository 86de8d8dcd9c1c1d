package org.mingzhang.ledger.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.ledger.verification.EventLog.Logged;

/**
 * Approvals that were refused when they came, because their year was closed, and booked
 * later, or that were sent again: the log has them where they came, the chain where they
 * were booked. They wait here until a replay of the log has come to that place.
 */
final class LateApprovals {

	private final Map<FilingSeries, List<Logged>> waiting = new HashMap<>();

	private final Function<FilingId, Order> order;

	/**
	 * Creates it.
	 * @param order tells when a filing version was booked
	 */
	LateApprovals(Function<FilingId, Order> order) {
		this.order = order;
	}

	void add(Logged approval) {
		this.waiting.computeIfAbsent(approval.event().filing().series(), (series) -> new ArrayList<>()).add(approval);
	}

	/**
	 * Those that were booked before an event took effect: before another approval of
	 * their series was booked, or before something later happened to the same version.
	 * They do not wait any more.
	 */
	List<Logged> before(Event event) {
		List<Logged> all = this.waiting.get(event.filing().series());
		if (all == null) {
			return List.of();
		}
		boolean isAfter = event instanceof FilingApproved || all.stream()
			.anyMatch((late) -> late.event().filing().equals(event.filing())
					&& late.event().revision() <= event.revision());
		return isAfter ? take(all, this.order.apply(event.filing())) : List.of();
	}

	/** All that still wait. */
	List<Logged> rest() {
		return this.waiting.values().stream().flatMap((all) -> take(all, Order.LAST).stream()).toList();
	}

	private List<Logged> take(List<Logged> all, Order last) {
		List<Logged> due = all.stream()
			.filter((late) -> orderOf(late).compareTo(last) <= 0)
			.sorted(Comparator.comparing(this::orderOf))
			.toList();
		all.removeAll(due);
		return due;
	}

	private Order orderOf(Logged late) {
		return this.order.apply(late.event().filing());
	}

	/**
	 * When something was booked.
	 *
	 * @param sequence number in the chain, the largest there is if it is not kept
	 * @param at booking date that others were told, the latest there is if they were not
	 * @param version version of the filing
	 */
	record Order(long sequence, Instant at, int version) implements Comparable<Order> {

		static final Order LAST = new Order(Long.MAX_VALUE, Instant.MAX, Integer.MAX_VALUE);

		private static final Comparator<Order> COMPARATOR = Comparator.comparingLong(Order::sequence)
			.thenComparing(Order::at)
			.thenComparingInt(Order::version);

		@Override
		public int compareTo(Order other) {
			return COMPARATOR.compare(this, other);
		}

	}

}
