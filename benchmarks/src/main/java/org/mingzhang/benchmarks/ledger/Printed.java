package org.mingzhang.benchmarks.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;

/** A filing as it is printed, whose forms agree to the 分. */
final class Printed {

	private final List<Fact> facts = new ArrayList<>();

	private final Set<String> forms = new LinkedHashSet<>(List.of("government-fund", "state-capital"));

	/**
	 * Prints it.
	 * @param number makes the amounts of each filing others
	 * @param codes how many 项 it spends on
	 */
	Printed(int number, int codes) {
		long basic = 0;
		long project = 0;
		for (int code = 1; code <= codes; code++) {
			long salaries = 10_000L * code + number;
			long works = 7_000L * code + number % 13;
			basic += salaries;
			project += works;
			spend("20132%02d".formatted(code), salaries, works);
		}
		for (String sum : List.of("20132", "201", "total")) {
			spend(sum, basic, project);
		}
		for (String line : List.of("revenue.general", "revenue.current", "revenue.total", "201", "expenditure.current",
				"expenditure.total")) {
			print("summary", line, "amount", basic + project);
		}
	}

	private void spend(String row, long basic, long project) {
		for (String form : List.of("expenditure", "general-expenditure")) {
			print(form, row, "total", basic + project);
			print(form, row, "basic", basic);
			print(form, row, "project", project);
		}
		print("revenue", row, "current", basic + project);
		print("revenue", row, "fiscal", basic + project);
	}

	private void print(String form, String row, String column, long hundredths) {
		this.forms.add(form);
		this.facts.add(new Fact(new Cell(form, row, column),
				Amount.parse("%d.%02d".formatted(hundredths / 100, hundredths % 100)), Unit.WAN_YUAN, row, column,
				new PrintedAddress(form, row, column), Source.line(this.facts.size() + 1), Reading.PRINTED));
	}

	FilingContent content() {
		List<PrintedForm> printed = this.forms.stream()
			.map((form) -> new PrintedForm(form, form, null, null, Unit.WAN_YUAN, List.of(), Source.line(1)))
			.toList();
		return new FilingContent("hubei-wuhan/final-accounts/2022-2023", FilingKind.FINAL_ACCOUNTS, 2023, "某某部门",
				printed, this.facts, List.of(), Narrative.NONE, List.of());
	}

}
