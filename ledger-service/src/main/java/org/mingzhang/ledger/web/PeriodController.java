package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.period.Backlog;
import org.mingzhang.ledger.period.Periods;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Years: who closed them, who reopened them, and doing so. */
@RestController
@RequestMapping("/api/v1/ledger/periods")
class PeriodController {

	private static final String DISTRICT = "district";

	private final Groups groups;

	private final Periods periods;

	private final Backlog backlog;

	PeriodController(Groups groups, Periods periods, Backlog backlog) {
		this.groups = groups;
		this.periods = periods;
		this.backlog = backlog;
	}

	@GetMapping
	PeriodsView list(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of(DISTRICT, Page.LIMIT, Page.CURSOR));
		String district = given.get(DISTRICT, Values::district);
		Page page = Page.of(given);
		given.done();
		Scope scope = scope(caller, district);
		List<PeriodView> all = this.groups.periods(scope.district())
			.reversed()
			.stream()
			.map((period) -> PeriodView.of(period, scope))
			.toList();
		List<PeriodView> shown = page.of(all, PeriodView::place);
		return new PeriodsView(shown, Page.next(all, shown, PeriodView::place));
	}

	@GetMapping("/{year}")
	PeriodView period(Caller caller, @PathVariable String year, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of(DISTRICT));
		String district = given.get(DISTRICT, Values::district);
		given.done();
		Scope scope = scope(caller, district);
		return PeriodView.of(this.groups.period(scope.district(), Values.pathYear(year)), scope);
	}

	@PostMapping("/{year}/closing")
	PeriodView close(Caller caller, @PathVariable String year, @RequestParam MultiValueMap<String, String> query,
			@RequestBody(required = false) byte @Nullable [] body) {
		return act(caller, year, query, () -> Reason.of(body), this.periods::close);
	}

	@PostMapping("/{year}/reopening")
	PeriodView requestReopening(Caller caller, @PathVariable String year,
			@RequestParam MultiValueMap<String, String> query, @RequestBody(required = false) byte @Nullable [] body) {
		return act(caller, year, query, () -> Reason.required(body), this.periods::requestReopening);
	}

	@DeleteMapping("/{year}/reopening")
	PeriodView withdrawReopening(Caller caller, @PathVariable String year,
			@RequestParam MultiValueMap<String, String> query, @RequestBody(required = false) byte @Nullable [] body) {
		return act(caller, year, query, () -> Reason.of(body), this.periods::withdrawReopening);
	}

	/** What was approved while the year was closed is booked before this answers. */
	@PostMapping("/{year}/reopening/confirmation")
	PeriodView confirmReopening(Caller caller, @PathVariable String year,
			@RequestParam MultiValueMap<String, String> query, @RequestBody(required = false) byte @Nullable [] body) {
		PeriodView reopened = act(caller, year, query, () -> Reason.of(body), this.periods::confirmReopening);
		return reopened.withLeftBehind(this.backlog.book(reopened.district(), reopened.year()));
	}

	/** Who may not act is told so, whatever the body says. */
	private static PeriodView act(Caller caller, String year, MultiValueMap<String, String> query,
			Supplier<String> reason, Act act) {
		Parameters given = new Parameters(query, Set.of(DISTRICT));
		String named = given.get(DISTRICT, Values::district);
		given.done();
		String district = Scope.bureauOf(caller, named);
		Period period = act.apply(district, Values.pathYear(year), caller.account(), reason.get());
		return PeriodView.of(period, new Scope(district, Set.of()));
	}

	/** What a caller may read of the district it asks for. */
	private static Scope scope(Caller caller, @Nullable String district) {
		return Scope.of(caller, Scope.districtOf(caller, district), null).getFirst();
	}

	/** What a bureau does to a year. */
	@FunctionalInterface
	private interface Act {

		Period apply(String district, int year, String account, String reason);

	}

	/**
	 * The answer of {@code /periods}.
	 *
	 * @param items years, the newest first
	 * @param next cursor of the next page, or null
	 */
	record PeriodsView(List<PeriodView> items, @Nullable String next) {
	}

}
