package org.mingzhang.ledger.reservation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.State;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.ledger.group.FilingLife.spending;

class ReservationsTests {

	private static final DepartmentCode DEPARTMENT = DepartmentCode.parse("420107-101");

	private static final List<Scope> DISTRICT = List.of(new Scope("420107", Set.of()));

	private final InMemoryGroups groups = new InMemoryGroups();

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());

	private final Reservations reservations = new Reservations(this.groups);

	private final FilingLife life = FilingLife.of("420107-101", 1);

	@Test
	void whatLiesWithTheBureauIsTold() {
		this.ledger.apply(this.life.review(3, spending(10)));
		this.ledger.apply(FilingLife.of("420107-102", 1).review(3, FilingLife.unbalanced()));
		this.ledger.apply(FilingLife.of("420107-103", 1).approval(4, spending(1)));
		this.ledger.apply(FilingLife.of("420105-101", 1).review(3, spending(1)));
		List<Reservation> read = this.reservations.read(DISTRICT, 2023);
		assertThat(read).extracting(Reservation::filing, (reservation) -> reservation.attempt().state())
			.containsExactly(tuple(this.life.filing(), State.RESERVED),
					tuple(FilingLife.of("420107-102", 1).filing(), State.REFUSED));
		assertThat(read.getFirst().fen(AccountType.EXPENDITURE)).isEqualTo(20_000_000);
		assertThat(read.getFirst().fen(AccountType.REVENUE)).isEqualTo(20_000_000);
		assertThat(this.reservations.read(DISTRICT, 2022)).isEmpty();
	}

	@Test
	void whatWasReturnedOrApprovedLiesNoLongerThere() {
		this.ledger.apply(this.life.review(3, spending(10)));
		this.ledger.apply(this.life.returned(4));
		assertThat(this.reservations.read(DISTRICT, null)).isEmpty();
		this.ledger.apply(this.life.review(7, spending(12)));
		assertThat(this.reservations.read(DISTRICT, null)).singleElement()
			.extracting((reservation) -> reservation.fen(AccountType.EXPENDITURE))
			.isEqualTo(24_000_000L);
		this.ledger.apply(this.life.approval(8, spending(12)));
		assertThat(this.reservations.read(DISTRICT, null)).isEmpty();
	}

	@Test
	void finalSpendingIsHeldAgainstTheAdjustedBudget() {
		this.ledger.apply(budget(1, 18));
		this.ledger.apply(this.life.review(3, spending(10)));
		assertThat(spendingOfTheReservation()).containsExactly(new Ceilings.Line("201", 18_000_000, 20_000_000));
		this.ledger.apply(budget(2, 25));
		assertThat(spendingOfTheReservation()).containsExactly(new Ceilings.Line("201", 25_000_000, 20_000_000));
		this.ledger.apply(this.life.approval(4, spending(10)));
		Ceilings posted = this.reservations.ceilings(this.groups.find(this.life.filing()).orElseThrow());
		assertThat(posted.spending()).singleElement().extracting(Ceilings.Line::excess).isEqualTo(-5_000_000L);
	}

	@Test
	void withoutABudgetThereIsNothingToHoldSpendingAgainst() {
		this.ledger.apply(this.life.review(3, spending(10)));
		assertThat(spendingOfTheReservation()).isEmpty();
		assertThat(Ceilings.total(spendingOfTheReservation())).isNull();
	}

	@Test
	void openingBalancesAreHeldAgainstTheClosingOnesOfTheYearBefore() {
		this.ledger.apply(finalAccounts(2022, "0.00", "3.00"));
		FilingApproved next = finalAccounts(2023, "2.00", "0.00");
		this.ledger.apply(next);
		Ceilings ceilings = this.reservations.ceilings(this.groups.find(next.filing()).orElseThrow());
		assertThat(ceilings.carryOver()).extracting(Ceilings.Line::ceiling, Ceilings.Line::told, Ceilings.Line::excess)
			.containsExactly(tuple(3_000_000L, 2_000_000L, -1_000_000L));
	}

	private List<Ceilings.Line> spendingOfTheReservation() {
		return this.reservations.read(DISTRICT, 2023).getFirst().ceilings().spending();
	}

	private static FilingApproved budget(int version, long amount) {
		return approval(FilingKind.BUDGET, 2023, version,
				PrintedFiling.budget(2023)
					.row("summary", "revenue.current", "amount", amount + ".00")
					.row("expenditure", "2013201", "total", amount + ".00", "basic", amount + ".00")
					.content());
	}

	private static FilingApproved finalAccounts(int year, String opening, String closing) {
		String revenue = opening.equals("0.00") ? "8.00" : "6.00";
		String spent = closing.equals("0.00") ? "8.00" : "5.00";
		return approval(FilingKind.FINAL_ACCOUNTS, year, 1,
				PrintedFiling.finalAccounts(year)
					.form("government-fund", "state-capital")
					.row("summary", "revenue.general", "amount", revenue)
					.row("summary", "revenue.opening", "amount", opening)
					.row("summary", "expenditure.current", "amount", spent)
					.row("summary", "expenditure.closing", "amount", closing)
					.row("general-expenditure", "2013201", "total", spent, "basic", spent)
					.content());
	}

	private static FilingApproved approval(FilingKind kind, int year, int version, FilingContent content) {
		return new FilingApproved(new FilingSeries(DEPARTMENT, year, kind).version(version), 4, content,
				new EventCodec().contentHash(content), List.of(), Instant.parse("2023-01-05T01:00:00Z"),
				"bureau-420107", LocalDate.of(2023, 1, 10), "", Instant.parse("2023-01-10T01:00:00Z"));
	}

}
