package org.mingzhang.submission.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;

/**
 * A figure as the interface shows it. A figure whose column is open has the columns that
 * remain possible, joined by {@code |}, and the reading {@code ambiguous}.
 */
record FactView(String form, String row, String column, Amount value, Unit unit, String rowLabel,
		@Nullable String columnLabel, @Nullable String printedForm, @Nullable String printedRow,
		@Nullable String printedColumn, Source source, String reading) {

	static final List<String> COLUMNS = List.of("form", "row", "column", "value", "unit", "rowLabel", "columnLabel",
			"printedForm", "printedRow", "printedColumn", "source", "reading");

	/**
	 * All figures in the order of the document, the open ones behind those of their form.
	 */
	static List<FactView> of(FilingContent content) {
		List<FactView> views = new ArrayList<>(content.facts().stream().map(FactView::of).toList());
		for (OpenFigure open : content.openFigures()) {
			views.add(placeOf(open, views), of(open, content));
		}
		return views;
	}

	List<@Nullable String> cells() {
		return Arrays.asList(this.form, this.row, this.column, this.value.toString(), this.unit.label(), this.rowLabel,
				this.columnLabel, this.printedForm, this.printedRow, this.printedColumn, this.source.place(),
				this.reading);
	}

	private static FactView of(Fact fact) {
		return new FactView(fact.cell().form(), fact.cell().row(), fact.cell().column(), fact.value(), fact.unit(),
				fact.rowLabel(), fact.columnLabel(), fact.printed().form(), fact.printed().row(),
				fact.printed().column(), fact.source(), fact.reading().id());
	}

	private static FactView of(OpenFigure open, FilingContent content) {
		String form = content.form(open.form())
			.map((printed) -> Objects.requireNonNullElse(printed.number(), printed.title()))
			.orElse(null);
		return new FactView(open.form(), open.row(), String.join("|", open.columns()), open.value(), open.unit(),
				open.rowLabel(), null, form, null, null, open.source(), "ambiguous");
	}

	private static int placeOf(OpenFigure open, List<FactView> views) {
		for (int i = views.size(); i > 0; i--) {
			if (views.get(i - 1).form().equals(open.form())) {
				return i;
			}
		}
		return views.size();
	}

}
