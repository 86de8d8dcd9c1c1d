package org.mingzhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Writes a filing the way it is printed: forms, rows, columns, amounts in 万元. */
public final class PrintedFiling {

	private final String template;

	private final FilingKind kind;

	private final int year;

	private final Set<String> forms = new LinkedHashSet<>();

	private final List<Fact> facts = new ArrayList<>();

	private final List<Narrative.Section> sections = new ArrayList<>();

	private Unit unit = Unit.WAN_YUAN;

	private PrintedFiling(String template, FilingKind kind, int year) {
		this.template = template;
		this.kind = kind;
		this.year = year;
	}

	public static PrintedFiling finalAccounts(int year) {
		return new PrintedFiling("hubei-wuhan/final-accounts/2022-2023", FilingKind.FINAL_ACCOUNTS, year);
	}

	public static PrintedFiling budget(int year) {
		return new PrintedFiling("hubei-wuhan/budget/2024", FilingKind.BUDGET, year);
	}

	public static PrintedFiling hebeiBudget() {
		return new PrintedFiling("hebei-qinhuangdao/budget/2023", FilingKind.BUDGET, 2023);
	}

	/** Reads facts as {@code form,row,column,value}. */
	public PrintedFiling facts(Path csv) {
		try {
			Files.readAllLines(csv).stream().skip(1).map((line) -> line.split(",")).forEach((fields) -> {
				form(fields[0]);
				cell(fields[0], fields[1], fields[2], fields[3]);
			});
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Prints the forms that follow in 元. */
	public PrintedFiling inYuan() {
		this.unit = Unit.YUAN;
		return this;
	}

	/** Prints forms, empty as long as no row follows. */
	public PrintedFiling form(String... ids) {
		this.forms.addAll(List.of(ids));
		return this;
	}

	/** Prints a row: columns and values in turn. */
	public PrintedFiling row(String form, String row, String... columnsAndValues) {
		form(form);
		for (int i = 0; i < columnsAndValues.length; i += 2) {
			cell(form, row, columnsAndValues[i], columnsAndValues[i + 1]);
		}
		return this;
	}

	/**
	 * Prints a form by function from a table: codes in the first column, then an amount
	 * for each of the columns, {@code -} where the cell is blank.
	 */
	public PrintedFiling table(String form, String columns, String rows) {
		form(form);
		String[] ids = columns.split(" ");
		rows.lines().map((line) -> line.strip().split(" +")).forEach((fields) -> {
			for (int i = 0; i < ids.length; i++) {
				if (!fields[i + 1].equals("-")) {
					cell(form, fields[0], ids[i], fields[i + 1]);
				}
			}
		});
		return this;
	}

	/** Says something in the text, under a heading. */
	public PrintedFiling says(String heading, String text) {
		this.sections.add(new Narrative.Section(1, heading, List.of(new Narrative.Paragraph(1, text))));
		return this;
	}

	private void cell(String form, String row, String column, String value) {
		this.facts.add(new Fact(new Cell(form, row, column), Amount.parse(value), this.unit, row, column,
				new PrintedAddress(form, row, column), Source.line(this.facts.size() + 1), Reading.PRINTED));
	}

	public FilingContent content() {
		List<PrintedForm> printed = this.forms.stream()
			.map((form) -> new PrintedForm(form, form, null, null, this.unit, List.of(), Source.line(1)))
			.toList();
		return new FilingContent(this.template, this.kind, this.year, "某某部门", printed, this.facts, List.of(),
				this.sections.isEmpty() ? Narrative.NONE : new Narrative(this.sections), List.of());
	}

}
