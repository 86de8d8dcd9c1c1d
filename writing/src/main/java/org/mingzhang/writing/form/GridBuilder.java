package org.mingzhang.writing.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Line;

/** Gathers what stands where in the table of one form. */
final class GridBuilder {

	/** Rows 0 to 2 hold title, number and head line. */
	static final int TOP = 3;

	/** Widths in characters of half an em. */
	static final int AMOUNT = 16;

	private final String form;

	private final Map<String, String> lineLabels;

	final List<Label> labels = new ArrayList<>();

	final SequencedMap<Cell, Spot> amounts = new LinkedHashMap<>();

	final Map<Spot, Cell> repeats = new LinkedHashMap<>();

	final List<Integer> widths = new ArrayList<>();

	int headRows;

	int bodyRows;

	@Nullable CodeLines codeLines;

	GridBuilder(String form, Map<String, String> lineLabels) {
		this.form = form;
		this.lineLabels = lineLabels;
	}

	/** The label of a fixed line as it was filed, or else that of the template. */
	String label(Line line) {
		String filed = (line.row() != null && !line.repeats()) ? this.lineLabels.get(line.row()) : null;
		return (filed != null && !filed.isBlank()) ? filed : line.label();
	}

	/** The first row below the head. */
	int body() {
		return TOP + this.headRows;
	}

	void head(HeadRows head) {
		this.headRows = head.write(this, TOP);
		this.widths.addAll(head.widths());
	}

	void label(int row, int column, String text, Look look) {
		label(row, column, 1, 1, text, look);
	}

	void label(int row, int column, int rows, int columns, String text, Look look) {
		this.labels.add(new Label(new Spot(row, column), rows, columns, text, look));
	}

	/** A cell that a line prints once more is a repetition of the first. */
	void amount(String row, String column, int at, int atColumn) {
		Cell cell = new Cell(this.form, row, column);
		Spot spot = new Spot(at, atColumn);
		if (this.amounts.putIfAbsent(cell, spot) != null) {
			this.repeats.put(spot, cell);
		}
	}

}
