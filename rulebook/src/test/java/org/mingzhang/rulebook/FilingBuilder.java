package org.mingzhang.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.filing.Addresses;

/** Makes small filings by hand: {@code revenue,201,fiscal,10.00}. */
public final class FilingBuilder {

	private final Template template;

	private final int year;

	private final Map<Cell, Fact> facts = new LinkedHashMap<>();

	private final Map<String, PrintedForm> forms = new LinkedHashMap<>();

	private final List<OpenFigure> open = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<Narrative.Section> sections = new ArrayList<>();

	private String department = "某部门";

	public FilingBuilder(Template template, int year) {
		this.template = template;
		this.year = year;
	}

	/** Adds or replaces figures, a line each: form,row,column,value. */
	public FilingBuilder figures(String lines) {
		lines.strip()
			.lines()
			.map((line) -> line.strip().split(","))
			.forEach((figure) -> figure(figure[0], figure[1], figure[2], figure[3]));
		return this;
	}

	public FilingBuilder figure(String form, String row, String column, String value) {
		FormTemplate printed = this.template.form(form).orElseThrow();
		Cell cell = new Cell(form, row, column);
		this.facts.put(cell, new Fact(cell, Amount.parse(value), printed.unit(), label(row), column,
				new Addresses(this.template, Map.of()).printed(cell), Source.ENTERED, Reading.PRINTED));
		return form(form);
	}

	public FilingBuilder labelled(String form, String row, String label) {
		this.facts
			.replaceAll((cell,
					fact) -> (cell.form().equals(form) && cell.row().equals(row)) ? new Fact(cell, fact.value(),
							fact.unit(), label, fact.columnLabel(), fact.printed(), fact.source(), fact.reading())
							: fact);
		return this;
	}

	public FilingBuilder blank(String form, String row, String column) {
		this.facts.remove(new Cell(form, row, column));
		return this;
	}

	public FilingBuilder form(String form, String... notes) {
		FormTemplate printed = this.template.form(form).orElseThrow();
		this.forms.putIfAbsent(form, new PrintedForm(form, printed.title(), printed.number(), null, printed.unit(),
				List.of(notes), Source.ENTERED));
		return this;
	}

	/** Adds all forms of the template that are not there yet, empty and with a note. */
	public FilingBuilder allForms() {
		this.template.forms().forEach((form) -> form(form.id(), "本年度无此项收支"));
		return this;
	}

	public FilingBuilder open(String form, String row, String value, String... columns) {
		this.open.add(new OpenFigure(form, row, List.of(columns), Amount.parse(value), Unit.WAN_YUAN, label(row),
				Source.ENTERED));
		return form(form);
	}

	public FilingBuilder sheet(String form, String... cells) {
		this.sheets.add(new Sheet(form, form, List.of(new Sheet.Row(1, List.of(cells)))));
		return this;
	}

	/**
	 * A table kept as text, with a title of its own and a row per line, {@code |} between
	 * cells.
	 */
	public FilingBuilder table(String form, String title, String... rows) {
		this.sheets.add(new Sheet(form, title,
				Stream.of(rows).map((row) -> new Sheet.Row(1, List.of(row.split("\\|", -1)))).toList()));
		return this;
	}

	public FilingBuilder department(String name) {
		this.department = name;
		return this;
	}

	/** The head of a form: its title, and the department it names, if any. */
	public FilingBuilder head(String form, String title, @Nullable String name, String... notes) {
		FormTemplate printed = this.template.form(form).orElseThrow();
		this.forms.put(form,
				new PrintedForm(form, title, printed.number(), name, printed.unit(), List.of(notes), Source.ENTERED));
		return this;
	}

	/** Adds text: level 1 for 第一部分, 2 for 一、, 3 for （一）. */
	public FilingBuilder section(int level, String heading, String... paragraphs) {
		this.sections.add(new Narrative.Section(level, heading,
				Stream.of(paragraphs).map((text) -> new Narrative.Paragraph(1, text)).toList()));
		return this;
	}

	public FilingContent content() {
		return new FilingContent(this.template.id(), this.template.kind(), this.year, this.department,
				List.copyOf(this.forms.values()), List.copyOf(this.facts.values()), this.open,
				new Narrative(this.sections), this.sheets);
	}

	private String label(String row) {
		return CodeList.FUNCTION.find(row, this.year)
			.or(() -> CodeList.ECONOMIC.find(row, this.year))
			.map(Code::name)
			.orElse(row);
	}

}
