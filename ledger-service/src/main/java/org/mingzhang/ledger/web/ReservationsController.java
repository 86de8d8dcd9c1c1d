package org.mingzhang.ledger.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.reservation.Reservation;
import org.mingzhang.ledger.reservation.Reservations;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What lies with the bureaus: amounts that are reserved, and what they are held against.
 */
@RestController
class ReservationsController {

	private final Reservations reservations;

	private final Names names;

	ReservationsController(Reservations reservations, Names names) {
		this.reservations = reservations;
		this.names = names;
	}

	@GetMapping("/api/v1/ledger/reservations")
	View reservations(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of("district", "department", "year", Page.LIMIT, Page.CURSOR));
		String district = given.get("district", Values::district);
		DepartmentCode department = given.get("department", DepartmentCode::parse);
		Integer year = given.get("year", Values::year);
		Page page = Page.of(given);
		given.done();
		List<Reservation> all = this.reservations.read(Scope.of(caller, district, department), year);
		List<Reservation> shown = page.of(all, (reservation) -> reservation.filing().toString());
		return new View(shown.stream().map((reservation) -> Item.of(reservation, this.names)).toList(),
				Page.next(all, shown, (reservation) -> reservation.filing().toString()));
	}

	/**
	 * The answer of {@code /reservations}.
	 *
	 * @param items filings in review, in the order of their ids
	 * @param next cursor of the next page, or null
	 */
	record View(List<Item> items, @Nullable String next) {
	}

	/**
	 * A filing in review.
	 *
	 * @param id the filing version
	 * @param department department code
	 * @param departmentName its name
	 * @param year budget year
	 * @param kind kind of filing
	 * @param state {@code reserved}, or {@code refused} if it cannot be booked
	 * @param revision revision of the filing that was submitted
	 * @param since when it entered review
	 * @param expenditure what it would spend, in 元
	 * @param revenue what it would take in, in 元
	 * @param fen the same in 分
	 * @param reasons why it cannot be booked, none if it can
	 * @param ceilings what it is held against
	 */
	record Item(FilingId id, String department, @Nullable String departmentName, int year, String kind, String state,
			long revision, Instant since, String expenditure, String revenue, Fen fen, List<String> reasons,
			CeilingsView ceilings) {

		static Item of(Reservation reservation, Names names) {
			FilingSeries series = reservation.filing().series();
			Fen fen = new Fen(reservation.fen(AccountType.EXPENDITURE), reservation.fen(AccountType.REVENUE));
			return new Item(reservation.filing(), series.department().toString(), names.department(series.department()),
					series.year(), series.kind().id(), reservation.attempt().state().id(),
					reservation.attempt().revision(), reservation.attempt().startedAt(), Yuan.of(fen.expenditure()),
					Yuan.of(fen.revenue()), fen, reservation.attempt().reasons(),
					CeilingsView.of(reservation.ceilings()));
		}

	}

	/**
	 * Both amounts in 分.
	 *
	 * @param expenditure what it would spend
	 * @param revenue what it would take in
	 */
	record Fen(long expenditure, long revenue) {
	}

}
