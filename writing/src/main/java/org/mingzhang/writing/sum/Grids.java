package org.mingzhang.writing.sum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.Spot;

/** The forms of one workbook, and where their cells stand. */
public final class Grids {

	/** The row 合计 of a form with code rows. */
	static final String TOTAL = "total";

	private final SequencedMap<String, FormGrid> forms = new LinkedHashMap<>();

	/**
	 * Creates the forms of a workbook.
	 * @param forms the forms, in its order
	 */
	public Grids(List<FormGrid> forms) {
		forms.forEach((form) -> this.forms.put(form.form().id(), form));
	}

	/**
	 * {@return the forms, in their order}
	 */
	public SequencedSet<String> ids() {
		return Collections.unmodifiableSequencedSet(this.forms.sequencedKeySet());
	}

	/**
	 * A form.
	 * @param id form id
	 * @return the form
	 * @throws IllegalArgumentException if the workbook has none of that id
	 */
	public FormGrid form(String id) {
		FormGrid form = this.forms.get(id);
		if (form == null) {
			throw new IllegalArgumentException("No form " + id + " here: " + this.forms.keySet());
		}
		return form;
	}

	/**
	 * The unit a form prints.
	 * @param id form id
	 * @return its unit
	 */
	public Unit unit(String id) {
		return form(id).head().unit();
	}

	/**
	 * The code rows of a form.
	 * @param id form id
	 * @return its code rows
	 * @throws java.util.NoSuchElementException if its rows are fixed
	 */
	public CodeLines lines(String id) {
		return form(id).codeLines().orElseThrow();
	}

	/**
	 * The rows of a form that a term stands for.
	 * @param term the term
	 * @return their places, top to bottom
	 */
	public List<Place> places(Term term) {
		return switch (term) {
			case Term.At at -> List.of(at.place());
			case Term.Coded coded -> {
				CodeLines lines = lines(coded.form());
				yield IntStream.rangeClosed(lines.first(), lines.last())
					.filter((row) -> coded.match().matches(lines, row))
					.mapToObj((row) -> new Place(coded.form(), new Spot(row, coded.column())))
					.toList();
			}
		};
	}

	/** Whether a cell stands in a row that the filing brings: its place may change. */
	boolean isCodeRow(Cell cell) {
		FormGrid form = this.forms.get(cell.form());
		return form != null && form.form().layout() instanceof Layout.CodeRows && !cell.row().equals(TOTAL);
	}

	Optional<Place> place(Cell cell) {
		return Optional.ofNullable(this.forms.get(cell.form()))
			.map((form) -> form.amounts().get(cell))
			.map((spot) -> new Place(cell.form(), spot));
	}

}
