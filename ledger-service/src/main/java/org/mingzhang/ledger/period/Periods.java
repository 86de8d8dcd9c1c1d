package org.mingzhang.ledger.period;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.group.PeriodAct.Kind;
import org.mingzhang.ledger.group.Turns;

/**
 * Closes years and reopens them. An act takes the next place in the district's chain; if
 * anything was booked since the chain's end was read, the act is made anew from what is
 * booked then. So nothing can slip into a year while it is being closed.
 */
public final class Periods {

	/** Each lost try is the success of another process. */
	private static final int TRIES = 100;

	private final Groups groups;

	private final CarryOver carryOver;

	private final Turns turns;

	private final Clock clock;

	/**
	 * Creates the keeper of years.
	 * @param groups where the chain is kept
	 * @param balances tells what is left at the end of a year
	 * @param turns shared with whatever else writes links of the chain
	 * @param clock tells when an act is done
	 */
	public Periods(Groups groups, Balances balances, Turns turns, Clock clock) {
		this.groups = groups;
		this.turns = turns;
		this.carryOver = new CarryOver(balances);
		this.clock = clock;
	}

	/**
	 * Closes a year: its closing balances are carried over to the next, and nothing more
	 * is booked in it.
	 * @param district administrative code
	 * @param year the budget year, which has to be over
	 * @param account who does it
	 * @param reason why, in words; may be empty
	 * @return the year as it is then; unchanged if the same account closed it before, for
	 * the same reason
	 * @throws NotNowException if the year is not over, is closed, or the next one is; or
	 * if other processes kept booking
	 */
	public Period close(String district, int year, String account, String reason) {
		int now = this.clock.instant().atZone(Book.CHINA).getYear();
		if (year >= now) {
			throw new NotNowException("%d 年度尚未结束，不能结账 (%d is not over)".formatted(year, year));
		}
		return act(district, year, account, Kind.CLOSED, reason, (period) -> {
			period.closing().ifPresent((act) -> {
				throw new NotNowException(
						"%d 年度已由 %s 于 %s 结账 (%s closed it already)".formatted(year, act.by(), act.at(), act.by()));
			});
			return this.carryOver.of(district, year);
		});
	}

	/**
	 * Asks for a closed year to be opened again. It stays closed until another person of
	 * the bureau confirms it.
	 * @param district administrative code
	 * @param year the budget year
	 * @param account who asks
	 * @param reason why, in words
	 * @return the year as it is then
	 * @throws NotNowException if it is not closed, was asked for already, or the next
	 * year is closed
	 */
	public Period requestReopening(String district, int year, String account, String reason) {
		return act(district, year, account, Kind.REOPENING_REQUESTED, reason, (period) -> {
			requireClosed(period);
			period.request().ifPresent((act) -> {
				throw new NotNowException(
						"%s 已于 %s 申请重开，等待另一人确认 (%s asked for it already)".formatted(act.by(), act.at(), act.by()));
			});
			return List.of();
		});
	}

	/**
	 * Takes a request for reopening back; anyone of the bureau may.
	 * @param district administrative code
	 * @param year the budget year
	 * @param account who takes it back
	 * @param reason why, in words; may be empty
	 * @return the year as it is then
	 * @throws NotNowException if there is no request
	 */
	public Period withdrawReopening(String district, int year, String account, String reason) {
		return act(district, year, account, Kind.REOPENING_WITHDRAWN, reason, (period) -> {
			requireRequest(period);
			return List.of();
		});
	}

	/**
	 * Opens a closed year again, as another person has asked. What was carried over is
	 * taken back.
	 * @param district administrative code
	 * @param year the budget year
	 * @param account who confirms it
	 * @param reason why, in words; may be empty
	 * @return the year as it is then
	 * @throws NotNowException if there is no request, or the same account made it
	 */
	public Period confirmReopening(String district, int year, String account, String reason) {
		return act(district, year, account, Kind.REOPENED, reason, (period) -> {
			PeriodAct request = requireRequest(period);
			if (request.by().equals(account)) {
				throw new NotNowException(
						"重开 %d 年度须由另一人确认，%s 自己申请的不能自己确认 (another person has to confirm it)".formatted(year, account));
			}
			return period.closing().orElseThrow().carried().stream().map(PeriodAct.Carried::reversed).toList();
		});
	}

	private Period act(String district, int year, String account, Kind kind, String reason, Check check) {
		return this.turns.take(district, () -> actInTurn(district, year, account, kind, reason, check));
	}

	private Period actInTurn(String district, int year, String account, Kind kind, String reason, Check check) {
		for (int i = 0; i < TRIES; i++) {
			Head head = this.groups.head(district);
			Period period = this.groups.period(district, year);
			if (isRepeat(period, kind, account, reason)) {
				return period;
			}
			requireNextOpen(district, year);
			PeriodAct act = PeriodAct.appended(head, period, kind, account, now(), reason, check.entries(period));
			if (this.groups.append(act) == Groups.Written.DONE) {
				return this.groups.period(district, year);
			}
		}
		throw new NotNowException("区划 %s 正在密集记账，%d 年度暂未处理，请稍后再试 (others kept booking; nothing was done, try again)"
			.formatted(district, year));
	}

	/** Whoever does not hear the answer does it again, and is answered again. */
	private static boolean isRepeat(Period period, Kind kind, String account, String reason) {
		return period.last()
			.filter((act) -> act.kind() == kind && act.by().equals(account) && act.reason().equals(reason))
			.isPresent();
	}

	/**
	 * What one year leaves, the next begins with; so years are closed and opened in
	 * order.
	 */
	private void requireNextOpen(String district, int year) {
		if (this.groups.period(district, year + 1).isClosed()) {
			throw new NotNowException("%d 年度已结账，请先重开该年度 (%d is closed; reopen it first)".formatted(year + 1, year + 1));
		}
	}

	private static void requireClosed(Period period) {
		if (!period.isClosed()) {
			throw new NotNowException("%d 年度没有结账，无须重开 (%d is not closed)".formatted(period.year(), period.year()));
		}
	}

	private static PeriodAct requireRequest(Period period) {
		Optional<PeriodAct> request = period.request();
		return request.orElseThrow(() -> new NotNowException(
				"没有待确认的 %d 年度重开申请 (nobody asked for %d to be reopened)".formatted(period.year(), period.year())));
	}

	/** Dates are kept in milliseconds. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/** Whether an act can be done to a year, and what it posts. */
	@FunctionalInterface
	private interface Check {

		List<PeriodAct.Carried> entries(Period period);

	}

}
