package org.mingzhang.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.period.Periods;
import org.mingzhang.ledger.posting.Poster;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExportTests {

	private static final String DISTRICT = "420107";

	private final Groups groups = new InMemoryGroups();

	ExportTests() {
		ledger("2024-08-02T01:00:00Z").apply(FilingLife.of("420107-101", 1).approval(4, filing("10.00")));
		ledger("2024-08-05T17:00:00Z").apply(FilingLife.of("420107-101", 2).approval(4, filing("12.00")));
		ledger("2024-08-06T17:00:00Z").apply(FilingLife.of("420107-102", 1).approval(4, filing("7.00")));
		Clock september = Clock.fixed(Instant.parse("2024-09-01T02:00:00Z"), ZoneOffset.UTC);
		new Periods(this.groups, new Balances(this.groups), new Turns(), september).close(DISTRICT, 2023,
				"bureau-420107", "");
	}

	@Test
	void theJournalAsCsvIsTheGoldenFile() throws IOException {
		StringWriter out = new StringWriter();
		journal(all()).read(this.groups, new JournalCsv(out)::write);
		assertGolden("journal.csv", out.toString());
	}

	@Test
	void theJournalAsJsonIsTheGoldenFile() throws IOException {
		StringWriter out = new StringWriter();
		try (JournalJson json = new JournalJson(out)) {
			journal(all()).read(this.groups, json::write);
			json.end(null);
		}
		assertGolden("journal.json", out + "\n");
	}

	@Test
	void aJournalThatBreaksOffIsNoWholeJson() {
		StringWriter out = new StringWriter();
		assertThatIllegalStateException().isThrownBy(() -> {
			try (JournalJson json = new JournalJson(out)) {
				journal(all()).read(this.groups, (movement) -> {
					json.write(movement);
					throw new IllegalStateException("the database is gone");
				});
			}
		});
		assertThat(out.toString()).startsWith("{\"items\":[{\"sequence\":1,");
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> new JsonMapper().readTree(out.toString()));
	}

	@Test
	void theJournalForBeancountIsTheGoldenFileAndBeanCheckWouldTakeIt() throws IOException {
		String file = beancount(all());
		assertThat(BeancountChecker.errors(file)).isEmpty();
		assertThat(BeancountChecker.transactions(file)).isEqualTo(4);
		assertGolden("journal.beancount", file);
	}

	@Test
	void aDepartmentsOwnJournalBalancesToo() {
		String own = beancount(new Scope(DISTRICT, Set.of(DepartmentCode.parse("420107-102"))));
		assertThat(BeancountChecker.errors(own)).isEmpty();
		assertThat(BeancountChecker.transactions(own)).isEqualTo(2);
		assertThat(own).doesNotContain(":420107-101:");
	}

	@Test
	void whenAClockRanBehindDatesStillDoNotGoBack() {
		FilingLife budget = FilingLife.of("420107-103", 1);
		Groups other = new InMemoryGroups();
		new Ledger(Poster.load(), other, at("2024-08-05T01:00:00Z")).apply(budget.approval(4, filing("1.00")));
		new Ledger(Poster.load(), other, at("2024-08-01T01:00:00Z"))
			.apply(FilingLife.of("420107-103", 2).approval(4, filing("2.00")));
		StringWriter out = new StringWriter();
		Beancount file = new Beancount(out, "x");
		journal(all()).read(other, file::write);
		file.end();
		assertThat(BeancountChecker.errors(out.toString())).isEmpty();
	}

	@Test
	void aJournalGoesOnWhereItStopped() {
		Journal first = new Journal(all(), null, null, null, 0, 1);
		assertThat(first.read(this.groups, (movement) -> assertThat(movement.sequence()).isEqualTo(1))).isEqualTo(1);
		Journal rest = new Journal(all(), null, null, null, 1, 5);
		assertThat(rest.read(this.groups, (movement) -> assertThat(movement.sequence()).isGreaterThan(1))).isZero();
	}

	@Test
	void aJournalIsConfinedToBookingDatesInChina() {
		StringWriter out = new StringWriter();
		LocalDate day = LocalDate.of(2024, 8, 6);
		new Journal(all(), null, day, day, 0, 9).read(this.groups, new JournalCsv(out)::write);
		assertThat(out.toString()).contains("420107-101-2023-final-accounts-2")
			.doesNotContain("420107-101-2023-final-accounts-1,");
	}

	@Test
	void balancesAsCsvAreTheGoldenFile() throws IOException {
		StringWriter out = new StringWriter();
		List<Dimension> dimensions = List.of(Dimension.TYPE, Dimension.FUND, Dimension.FUNCTION, Dimension.ECONOMIC);
		BalanceQuery query = new BalanceQuery(EnumSet.allOf(AccountType.class), Map.of(Dimension.YEAR, "2023"),
				dimensions, null);
		BalancesCsv.write(out, dimensions, new Balances(this.groups).read(List.of(all()), query));
		assertGolden("balances.csv", out.toString());
	}

	@Test
	void textThatASpreadsheetWouldRunIsDisarmedAndAmountsStayNumbers() {
		StringWriter out = new StringWriter();
		new Csv(out, List.of("text", "amount")).text("=HYPERLINK(\"x\")").number("-0.01").end();
		assertThat(out.toString()).isEqualTo("text,amount\r\n\"'=HYPERLINK(\"\"x\"\")\",-0.01\r\n");
		for (String dangerous : List.of("+1", "-1", "@x", "\tx", "\rx")) {
			StringWriter cell = new StringWriter();
			new Csv(cell, List.of("a")).text(dangerous).end();
			assertThat(cell.toString()).contains("'" + dangerous);
		}
	}

	private String beancount(Scope scope) {
		StringWriter out = new StringWriter();
		Beancount file = new Beancount(out, "journal-420107");
		journal(scope).read(this.groups, file::write);
		file.end();
		return out.toString();
	}

	private Ledger ledger(String now) {
		return new Ledger(Poster.load(), this.groups, at(now));
	}

	private static Clock at(String now) {
		return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
	}

	private static Journal journal(Scope scope) {
		return new Journal(scope, null, null, null, 0, Integer.MAX_VALUE);
	}

	private static Scope all() {
		return new Scope(DISTRICT, Set.of());
	}

	private static void assertGolden(String name, String actual) throws IOException {
		try (InputStream golden = ExportTests.class.getResourceAsStream("golden/" + name)) {
			assertThat(golden).as("golden file %s", name).isNotNull();
			String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(actual).isEqualTo(expected);
		}
	}

	/**
	 * Final accounts with a carry-over, economic codes, “三公” and a rounding difference.
	 */
	private static FilingContent filing(String amount) {
		return PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", amount)
			.row("summary", "revenue.opening", "amount", "5.00")
			.row("summary", "expenditure.current", "amount", amount)
			.row("summary", "expenditure.closing", "amount", "5.00")
			.row("fiscal-summary", "revenue.opening.general", "amount", "5.00")
			.row("fiscal-summary", "expenditure.closing", "total", "5.00", "general", "5.00")
			.row("general-expenditure", "2013201", "total", amount, "basic", amount)
			.row("general-expenditure", "201", "total", amount.replace(".00", ".01"), "basic", amount)
			.row("basic-expenditure", "30101", "total", amount)
			.row("three-public", "reception", "budget", "2.00", "final", "1.00")
			.content();
	}

}
