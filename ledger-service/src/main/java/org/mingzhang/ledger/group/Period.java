package org.mingzhang.ledger.group;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A budget year of a district and what its bureau did to it.
 *
 * @param district administrative code
 * @param year the budget year
 * @param acts everything done to it, oldest first
 */
public record Period(String district, int year, List<PeriodAct> acts) {

	public Period {
		acts = List.copyOf(acts);
	}

	/**
	 * {@return whether nothing may be booked in it}
	 */
	public boolean isClosed() {
		return closing().isPresent();
	}

	/**
	 * {@return the act that closed it, if it is closed}
	 */
	public Optional<PeriodAct> closing() {
		return last().filter((act) -> act.kind() != PeriodAct.Kind.REOPENED).flatMap((act) -> newestClosing());
	}

	/**
	 * {@return whether it was ever opened again after it was closed}
	 */
	public boolean wasReopened() {
		return this.acts.stream().anyMatch((act) -> act.kind() == PeriodAct.Kind.REOPENED);
	}

	/**
	 * {@return the request for reopening that waits for another person, if there is one}
	 */
	public Optional<PeriodAct> request() {
		return last().filter((act) -> act.kind() == PeriodAct.Kind.REOPENING_REQUESTED);
	}

	/**
	 * {@return what was done last, if anything was}
	 */
	public Optional<PeriodAct> last() {
		return Optional.ofNullable(this.acts.isEmpty() ? null : this.acts.getLast());
	}

	/** Why something of this year cannot be booked, or null if it can. */
	@Nullable String refusal() {
		return closing().map((
				act) -> "%d 年度已于 %s 由 %s 结账，不能再记账；重开须由财政局两人先后申请、确认 (%d was closed by %s and takes no bookings until two people of the bureau reopen it)"
					.formatted(this.year, act.at(), act.by(), this.year, act.by()))
			.orElse(null);
	}

	private Optional<PeriodAct> newestClosing() {
		return this.acts.reversed().stream().filter((act) -> act.kind() == PeriodAct.Kind.CLOSED).findFirst();
	}

}
