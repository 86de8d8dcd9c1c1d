package org.mingzhang.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Everything a department files, apart from who files it and when.
 *
 * @param template id of the template it follows
 * @param kind budget or final accounts
 * @param year the budget year
 * @param departmentName the department's name as printed
 * @param forms the forms found in the document, in its order
 * @param facts the figures, each cell at most once
 * @param openFigures figures whose column is still open
 * @param narrative the text
 * @param sheets evaluation sheets and other tables kept as text
 */
public record FilingContent(String template, FilingKind kind, int year, String departmentName, List<PrintedForm> forms,
		List<Fact> facts, List<OpenFigure> openFigures, Narrative narrative, List<Sheet> sheets) {

	public FilingContent {
		forms = List.copyOf(forms);
		facts = List.copyOf(facts);
		openFigures = List.copyOf(openFigures);
		sheets = List.copyOf(sheets);
		index(facts);
	}

	/**
	 * The figure in a cell.
	 * @param cell the cell
	 * @return its fact, or nothing if the cell is blank
	 */
	public Optional<Fact> fact(Cell cell) {
		return this.facts.stream().filter((fact) -> fact.cell().equals(cell)).findFirst();
	}

	/**
	 * {@return the facts by cell, in the order of the document}
	 */
	public SequencedMap<Cell, Fact> factsByCell() {
		return Collections.unmodifiableSequencedMap(index(this.facts));
	}

	/**
	 * The form as it stands in the document.
	 * @param form form id
	 * @return the form, or nothing if the document lacks it
	 */
	public Optional<PrintedForm> form(String form) {
		return this.forms.stream().filter((printed) -> printed.form().equals(form)).findFirst();
	}

	/**
	 * The same content with other figures, as after a correction.
	 * @param facts all facts
	 * @param openFigures what is still open
	 * @return the new content
	 */
	public FilingContent withFigures(List<Fact> facts, List<OpenFigure> openFigures) {
		return new FilingContent(this.template, this.kind, this.year, this.departmentName, this.forms, facts,
				openFigures, this.narrative, this.sheets);
	}

	private static SequencedMap<Cell, Fact> index(List<Fact> facts) {
		SequencedMap<Cell, Fact> byCell = new LinkedHashMap<>();
		for (Fact fact : facts) {
			if (byCell.putIfAbsent(fact.cell(), fact) != null) {
				throw new IllegalArgumentException("Cell " + fact.cell() + " has two figures");
			}
		}
		return byCell;
	}

}
