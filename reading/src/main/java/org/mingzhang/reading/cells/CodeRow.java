package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Column;

/** A row of a form with codes while its name and figures are gathered. */
final class CodeRow {

	static final String TOTAL = "total";

	private final String row;

	private final int line;

	private String name;

	private List<Mark> marks = List.of();

	CodeRow(String row, String name, int line) {
		this.row = row;
		this.name = name;
		this.line = line;
	}

	String row() {
		return this.row;
	}

	int line() {
		return this.line;
	}

	boolean isTotal() {
		return this.row.equals(TOTAL);
	}

	boolean isCode() {
		return Character.isDigit(this.row.charAt(0));
	}

	String name() {
		return this.name;
	}

	List<Mark> marks() {
		return this.marks;
	}

	boolean awaitsFigures() {
		return this.marks.isEmpty();
	}

	void take(List<Mark> figures) {
		this.marks = List.copyOf(figures);
	}

	void goOn(String text) {
		this.name += text;
	}

	/** Whether a text goes on with the name, as far as the official name tells. */
	boolean wants(String text, Optional<String> official) {
		if (isTotal()) {
			return false;
		}
		String longer = Label.core(this.name + text);
		return official.map((name) -> Label.core(name).startsWith(longer)).orElse(awaitsFigures());
	}

	FigureRow in(Body body, List<Column> columns) {
		List<Slot> slots = new ArrayList<>();
		for (Column column : columns) {
			slots.add(new Slot(new Cell(body.form().id(), this.row, column.id()), column.label(), column.number()));
		}
		String label = Label.printed(this.name);
		return new FigureRow(body.form(), body.unit(), slots, this.marks, label, isCode() ? this.row : label,
				this.line);
	}

}
