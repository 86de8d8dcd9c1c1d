package org.mingzhang.rulebook.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.filing.Addresses;

/** A made-up filing of a few figures and sentences, as examples need it. */
final class SmallFiling {

	private final Template template;

	private final Addresses addresses;

	private final Labels labels;

	private final Map<Cell, Fact> facts = new LinkedHashMap<>();

	private final Map<String, PrintedForm> forms = new LinkedHashMap<>();

	SmallFiling(Template template) {
		this.template = template;
		this.labels = new Labels(template);
		this.addresses = new Addresses(template, Map.of());
	}

	SmallFiling figure(Cell cell, String label, Amount value) {
		FormTemplate form = form(cell.form());
		note(form.id(), List.of());
		this.facts.put(cell,
				new Fact(cell, value, form.unit(), label,
						this.labels.column(cell.form(), cell.column()).orElse(cell.column()),
						this.addresses.printed(cell), Source.ENTERED, Reading.PRINTED));
		return this;
	}

	SmallFiling figure(Cell cell, Amount value) {
		return figure(cell, label(cell), value);
	}

	/** Adds a form; a form with figures is there anyway. */
	SmallFiling note(String id, List<String> notes) {
		FormTemplate form = form(id);
		this.forms.merge(id, new PrintedForm(id, form.title(), form.number(), null, form.unit(), notes, Source.ENTERED),
				(known, added) -> added.notes().isEmpty() ? known : added);
		return this;
	}

	FilingContent content(String template, String department, Narrative narrative, List<Sheet> sheets) {
		return new FilingContent(template, this.template.kind(), this.template.lastYear(), department,
				List.copyOf(this.forms.values()), List.copyOf(this.facts.values()), List.of(), narrative, sheets);
	}

	private FormTemplate form(String id) {
		return this.template.form(id)
			.orElseThrow(
					() -> new IllegalArgumentException("Template " + this.template.id() + " has no form '" + id + "'"));
	}

	private String label(Cell cell) {
		return this.labels.row(cell.form(), cell.row())
			.or(() -> this.labels.code(cell.row()))
			.orElseGet(() -> this.addresses.rowLabel(cell));
	}

}
