package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.group.PeriodAct.Carried;
import org.mingzhang.ledger.group.PeriodAct.Kind;
import org.mingzhang.ledger.period.Periods;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The proof looks at what acts on years post, not only at whether it balances. */
class YearsProofTests {

	private static final String DISTRICT = "420107";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-01T02:00:00Z"), ZoneOffset.UTC);

	private final Groups groups = new InMemoryGroups();

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, CLOCK);

	private final Periods periods = new Periods(this.groups, new Balances(this.groups), new Turns(), CLOCK);

	@BeforeEach
	void leaveSomethingInTwoDepartments() {
		this.ledger.apply(FilingLife.of("420107-101", 1).approval(4, leaving()));
		this.ledger.apply(FilingLife.of("420107-102", 1).approval(4, leaving()));
	}

	@Test
	void whatAYearLeavesIsCarriedOverAndTakenBack() {
		this.periods.close(DISTRICT, 2023, "wang", "");
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.periods.confirmReopening(DISTRICT, 2023, "li", "");
		this.ledger.apply(FilingLife.of("420107-103", 1).approval(4, leaving()));
		this.periods.close(DISTRICT, 2023, "wang", "");
		assertThat(Replay.verify(this.groups, DISTRICT).differences()).isEmpty();
	}

	@Test
	void aCloseThatCarriesSomethingElseIsNamed() {
		append(Kind.CLOSED, List.of());
		assertThat(Replay.verify(this.groups, DISTRICT).differences())
			.extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.PERIOD_MISMATCH, 3L));
	}

	@Test
	void aReopeningThatTakesSomethingElseBackIsNamed() {
		this.periods.close(DISTRICT, 2023, "wang", "");
		List<Carried> once = this.groups.period(DISTRICT, 2023).acts().getFirst().carried();
		append(Kind.REOPENED, once.subList(0, 1).stream().map(Carried::reversed).toList());
		assertThat(Replay.verify(this.groups, DISTRICT).differences())
			.extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.PERIOD_MISMATCH, 4L));
	}

	@Test
	void aGroupThatWasPutIntoAClosedYearIsNamed() {
		this.periods.close(DISTRICT, 2023, "wang", "");
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.periods.confirmReopening(DISTRICT, 2023, "li", "");
		FilingLife late = FilingLife.of("420107-103", 1);
		this.ledger.apply(late.approval(4, leaving()));
		Groups withoutReopening = new ChangedGroups(this.groups, 5,
				(link) -> new PeriodAct(DISTRICT, 2023, 3, Kind.REOPENING_WITHDRAWN, "li", link.at(), "", List.of(),
						link.sequence(), link.previousHash(), link.hash()));
		assertThat(Replay.verify(withoutReopening, DISTRICT).differences())
			.extracting(Difference::kind, Difference::group)
			.contains(tuple(Difference.Kind.PERIOD_MISMATCH, late.filing()));
	}

	private void append(Kind kind, List<Carried> carried) {
		PeriodAct act = PeriodAct.appended(this.groups.head(DISTRICT), this.groups.period(DISTRICT, 2023), kind, "wang",
				CLOCK.instant(), "", carried);
		assertThat(this.groups.append(act)).isEqualTo(Groups.Written.DONE);
	}

	private static FilingContent leaving() {
		return PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "80.00")
			.row("summary", "expenditure.current", "amount", "60.00")
			.row("summary", "expenditure.closing", "amount", "20.00")
			.row("fiscal-summary", "expenditure.closing", "total", "15.00", "general", "15.00")
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
			.content();
	}

}
