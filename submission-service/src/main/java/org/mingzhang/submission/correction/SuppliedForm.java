package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** Puts a form (补交的表) that comes from elsewhere into the content of a filing. */
public final class SuppliedForm {

	private static final String SUPPLIED = "supplied ";

	private SuppliedForm() {
	}

	/**
	 * Takes one form out of another document.
	 * @param content the filing
	 * @param template its template
	 * @param form id of a form that the document has
	 * @param document the other document
	 * @return the correction; whatever the filing had of the form is replaced
	 */
	public static Correction from(FilingContent content, Template template, String form, FilingContent document) {
		PrintedForm printed = document.form(form).orElseThrow();
		List<Fact> facts = document.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.map((fact) -> new Fact(fact.cell(), fact.value(), fact.unit(), fact.rowLabel(), fact.columnLabel(),
					fact.printed(), supplied(fact.source()), fact.reading()))
			.toList();
		List<OpenFigure> open = document.openFigures()
			.stream()
			.filter((figure) -> figure.form().equals(form))
			.map((figure) -> new OpenFigure(figure.form(), figure.row(), figure.columns(), figure.value(),
					figure.unit(), figure.rowLabel(), supplied(figure.source())))
			.toList();
		PrintedForm taken = new PrintedForm(form, printed.title(), printed.number(), printed.department(),
				printed.unit(), printed.notes(), supplied(printed.source()));
		return replace(content, template, taken, facts, open);
	}

	/**
	 * Replaces a form.
	 * @param content the filing
	 * @param template its template
	 * @param form the form
	 * @param facts its facts
	 * @param open its open figures
	 * @return the correction
	 */
	static Correction replace(FilingContent content, Template template, PrintedForm form, List<Fact> facts,
			List<OpenFigure> open) {
		List<String> order = order(template);
		List<PrintedForm> forms = new ArrayList<>(content.forms());
		forms.removeIf((other) -> other.form().equals(form.form()));
		forms.add(place(order, forms.stream().map(PrintedForm::form).toList(), form.form()), form);
		List<Fact> kept = new ArrayList<>(content.facts());
		kept.removeIf((fact) -> fact.cell().form().equals(form.form()));
		kept.addAll(place(order, kept.stream().map((fact) -> fact.cell().form()).toList(), form.form()), facts);
		List<OpenFigure> figures = new ArrayList<>(content.openFigures());
		figures.removeIf((figure) -> figure.form().equals(form.form()));
		figures.addAll(place(order, figures.stream().map(OpenFigure::form).toList(), form.form()), open);
		FilingContent corrected = new FilingContent(content.template(), content.kind(), content.year(),
				content.departmentName(), forms, kept, figures, content.narrative(), content.sheets());
		return new Correction(corrected, Corrections.changes(content.factsByCell(), corrected.factsByCell()));
	}

	/** The same content with the head of a form that it lacks. */
	static FilingContent printed(FilingContent content, Template template, PrintedForm form) {
		List<PrintedForm> forms = new ArrayList<>(content.forms());
		forms.add(place(order(template), forms.stream().map(PrintedForm::form).toList(), form.form()), form);
		return new FilingContent(content.template(), content.kind(), content.year(), content.departmentName(), forms,
				content.facts(), content.openFigures(), content.narrative(), content.sheets());
	}

	private static List<String> order(Template template) {
		return template.forms().stream().map(FormTemplate::id).toList();
	}

	/** Behind the last that the template prints before it. */
	private static int place(List<String> order, List<String> present, String form) {
		int rank = order.indexOf(form);
		for (int i = present.size(); i > 0; i--) {
			if (order.indexOf(present.get(i - 1)) < rank) {
				return i;
			}
		}
		return 0;
	}

	/** A line of another document is none of the document that was filed. */
	private static Source supplied(Source source) {
		return source.equals(Source.ENTERED) ? source : new Source(SUPPLIED + source.place());
	}

}
