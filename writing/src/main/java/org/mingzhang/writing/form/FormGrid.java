package org.mingzhang.writing.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;

/**
 * A form as it is printed: where its labels and its amounts stand. Rows 0 to 2 are left
 * to title, number and head line; notes follow the last row.
 */
public final class FormGrid {

	private final FormTemplate form;

	private final FormHead head;

	private final List<Label> labels;

	private final SequencedMap<Cell, Spot> amounts;

	private final Map<Spot, Cell> repeats;

	private final List<Integer> widths;

	private final int headRows;

	private final int bodyRows;

	private final @Nullable CodeLines codeLines;

	private FormGrid(FormTemplate form, FormHead head, GridBuilder built) {
		this.form = form;
		this.head = head;
		this.labels = List.copyOf(built.labels);
		this.amounts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(built.amounts));
		this.repeats = Collections.unmodifiableMap(new LinkedHashMap<>(built.repeats));
		this.widths = List.copyOf(built.widths);
		this.headRows = built.headRows;
		this.bodyRows = built.bodyRows;
		this.codeLines = built.codeLines;
	}

	/**
	 * Lays out a form.
	 * @param form the form
	 * @param head what is printed around it
	 * @param lines its code rows, if it has any; in a form with a fixed list of codes
	 * those that were filed
	 * @param year the budget year, for the names of codes
	 * @return the form as printed
	 */
	public static FormGrid of(FormTemplate form, FormHead head, List<CodeLine> lines, int year) {
		return of(form, head, lines, Map.of(), year);
	}

	/**
	 * The same with the labels of fixed lines, by row, where they were filed otherwise.
	 */
	static FormGrid of(FormTemplate form, FormHead head, List<CodeLine> lines, Map<String, String> labels, int year) {
		GridBuilder grid = new GridBuilder(form.id(), labels);
		switch (form.layout()) {
			case Layout.Lines layout -> LinesGrid.lay(layout, grid);
			case Layout.CodeRows layout -> CodeRowsGrid.lay(layout, lines, grid);
			case Layout.CodeBlocks layout -> CodeBlocksGrid.lay(layout, lines, year, grid);
			case Layout.SingleRow layout -> SingleRowGrid.lay(layout, grid);
		}
		return new FormGrid(form, head, grid);
	}

	/**
	 * {@return the form}
	 */
	public FormTemplate form() {
		return this.form;
	}

	/**
	 * {@return what is printed around its table}
	 */
	public FormHead head() {
		return this.head;
	}

	/**
	 * {@return the texts of its table, but for the codes and names of code rows}
	 */
	public List<Label> labels() {
		return this.labels;
	}

	/**
	 * {@return where each amount stands}
	 */
	public SequencedMap<Cell, Spot> amounts() {
		return this.amounts;
	}

	/**
	 * {@return places that print a cell once more}
	 */
	public Map<Spot, Cell> repeats() {
		return this.repeats;
	}

	/**
	 * {@return its code rows, if it has any}
	 */
	public Optional<CodeLines> codeLines() {
		return Optional.ofNullable(this.codeLines);
	}

	/**
	 * {@return the widths of its columns, in half-width characters}
	 */
	public List<Integer> widths() {
		return this.widths;
	}

	/**
	 * {@return the first row of its column heads}
	 */
	public int firstRow() {
		return GridBuilder.TOP;
	}

	/**
	 * {@return the first row below its column heads}
	 */
	public int bodyRow() {
		return GridBuilder.TOP + this.headRows;
	}

	/**
	 * {@return the row below its last one, where notes begin}
	 */
	public int endRow() {
		return bodyRow() + this.bodyRows;
	}

}
