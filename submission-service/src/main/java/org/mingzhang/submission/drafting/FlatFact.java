package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.FormulaGuard;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.submission.correction.GivenFigure;

/**
 * A figure as the interface gives it out and takes it back. A figure whose column is open
 * has the columns that remain possible, joined by {@code |}, and the reading
 * {@code ambiguous}.
 *
 * @param form form id
 * @param row row id
 * @param column column id
 * @param value the amount as printed
 * @param unit its unit
 * @param rowLabel the row's label
 * @param columnLabel the column's label
 * @param printedForm printed number or title of the form
 * @param printedRow printed line
 * @param printedColumn printed column
 * @param source where it stands in the document
 * @param reading how surely it is known
 */
public record FlatFact(String form, String row, String column, Amount value, Unit unit, String rowLabel,
		@Nullable String columnLabel, @Nullable String printedForm, @Nullable String printedRow,
		@Nullable String printedColumn, Source source, String reading) {

	/** The columns of a table of figures. */
	public static final List<String> COLUMNS = List.of("form", "row", "column", "value", "unit", "rowLabel",
			"columnLabel", "printedForm", "printedRow", "printedColumn", "source", "reading");

	/**
	 * All figures in the order of the document, the open ones behind those of their form.
	 * @param content a filing
	 * @return its figures
	 */
	public static List<FlatFact> of(FilingContent content) {
		List<FlatFact> flat = new ArrayList<>(content.facts().stream().map(FlatFact::of).toList());
		for (OpenFigure open : content.openFigures()) {
			flat.add(placeOf(open, flat), of(open, content));
		}
		return flat;
	}

	/**
	 * A figure.
	 * @param fact the figure
	 * @return the same, flat
	 */
	public static FlatFact of(Fact fact) {
		return new FlatFact(fact.cell().form(), fact.cell().row(), fact.cell().column(), fact.value(), fact.unit(),
				fact.rowLabel(), fact.columnLabel(), fact.printed().form(), fact.printed().row(),
				fact.printed().column(), fact.source(), fact.reading().id());
	}

	/**
	 * {@return its fields for a table: amounts as they are, text guarded against
	 * spreadsheets}
	 */
	public List<@Nullable String> cells() {
		return Arrays.asList(guarded(this.form), guarded(this.row), guarded(this.column), this.value.toString(),
				this.unit.label(), guarded(this.rowLabel), guarded(this.columnLabel), guarded(this.printedForm),
				guarded(this.printedRow), guarded(this.printedColumn), guarded(this.source.place()), this.reading);
	}

	/** The same, to be proved. */
	GivenFigure given() {
		return new GivenFigure(null, this.form, this.row, this.column, this.value.toString(), this.unit.label(),
				this.rowLabel, this.columnLabel, this.printedForm, this.printedRow, this.printedColumn,
				this.source.place(), this.reading);
	}

	private static FlatFact of(OpenFigure open, FilingContent content) {
		String form = content.form(open.form())
			.map((printed) -> Objects.requireNonNullElse(printed.number(), printed.title()))
			.orElse(null);
		return new FlatFact(open.form(), open.row(), String.join("|", open.columns()), open.value(), open.unit(),
				open.rowLabel(), null, form, null, null, open.source(), "ambiguous");
	}

	private static int placeOf(OpenFigure open, List<FlatFact> flat) {
		for (int i = flat.size(); i > 0; i--) {
			if (flat.get(i - 1).form().equals(open.form())) {
				return i;
			}
		}
		return flat.size();
	}

	private static @Nullable String guarded(@Nullable String text) {
		return (text != null) ? FormulaGuard.guard(text) : null;
	}

}
