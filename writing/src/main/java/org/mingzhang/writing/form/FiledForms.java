package org.mingzhang.writing.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BiFunction;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/**
 * The forms of a filing as they were filed: those it has, in its order, with its rows.
 */
public final class FiledForms {

	private static final String TOTAL = "total";

	private final FilingContent content;

	private final Template template;

	private FiledForms(FilingContent content, Template template) {
		this.content = content;
		this.template = template;
	}

	/**
	 * The forms of a filing.
	 * @param content the filing
	 * @param template the template it follows
	 * @return its forms
	 */
	public static FiledForms of(FilingContent content, Template template) {
		return new FiledForms(content, template);
	}

	/**
	 * Lays the forms out. Forms that have figures only follow those of the document; a
	 * form that the template does not know has no layout and is left out.
	 * @param lines the rows a form gets, from those that were filed
	 * @return the forms as printed
	 */
	public List<FormGrid> forms(BiFunction<FormTemplate, List<CodeLine>, List<CodeLine>> lines) {
		SequencedSet<String> ids = new LinkedHashSet<>();
		this.content.forms().forEach((form) -> ids.add(form.form()));
		this.content.facts().forEach((fact) -> ids.add(fact.cell().form()));
		List<FormGrid> grids = new ArrayList<>();
		for (String id : ids) {
			this.template.form(id)
				.ifPresent((form) -> grids.add(FormGrid.of(form, head(form), lines.apply(form, filed(form)),
						labels(form), this.content.year())));
		}
		return grids;
	}

	/** Figures tell the unit they are in; a head without figures tells its own. */
	private FormHead head(FormTemplate form) {
		Optional<PrintedForm> printed = this.content.form(form.id());
		FormHead head = printed.map(FormHead::of)
			.orElseGet(() -> FormHead.of(form, this.content.year(), this.content.departmentName()));
		Map<Unit, Integer> units = new LinkedHashMap<>();
		figures(form).forEach((fact) -> units.merge(fact.unit(), 1, Integer::sum));
		Unit unit = (units.size() == 1) ? units.keySet().iterator().next() : head.unit();
		return new FormHead(head.title(), head.number(), head.department(), unit, head.notes());
	}

	/** By row the label that was filed with it. */
	private SequencedMap<String, String> labels(FormTemplate form) {
		SequencedMap<String, String> labels = new LinkedHashMap<>();
		figures(form).forEach((fact) -> labels.putIfAbsent(fact.cell().row(), fact.rowLabel()));
		return labels;
	}

	private List<CodeLine> filed(FormTemplate form) {
		SequencedMap<String, String> rows = labels(form);
		rows.remove(TOTAL);
		return rows.entrySet().stream().map((row) -> new CodeLine(row.getKey(), row.getValue())).toList();
	}

	private List<Fact> figures(FormTemplate form) {
		return this.content.facts().stream().filter((fact) -> fact.cell().form().equals(form.id())).toList();
	}

}
