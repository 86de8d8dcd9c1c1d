package org.mingzhang.publication.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.Reading;
import org.mingzhang.publication.document.Table.Figure;

/**
 * The figures of one form while it is laid out. It remembers which were placed, so that
 * none is lost where a layout has no cell for it.
 */
final class FormFigures {

	private final String form;

	private final Map<Cell, Fact> facts = new LinkedHashMap<>();

	private final Set<Cell> placed = new HashSet<>();

	FormFigures(String form, List<Fact> facts) {
		this.form = form;
		facts.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.forEach((fact) -> this.facts.put(fact.cell(), fact));
	}

	/** Whether figures were derived from other forms. */
	boolean anyDerived() {
		return this.facts.values().stream().anyMatch((fact) -> fact.reading() == Reading.DERIVED);
	}

	boolean isEmpty() {
		return this.facts.isEmpty();
	}

	/** The place for an amount; blank if there is none. */
	Figure place(String row, String column) {
		Cell cell = new Cell(this.form, row, column);
		this.placed.add(cell);
		Fact fact = this.facts.get(cell);
		return (fact != null) ? new Figure(cell, fact.value(), fact.reading() == Reading.DERIVED)
				: new Figure(cell, null);
	}

	/** The rows that hold figures, in the order of the document. */
	List<String> rows() {
		return this.facts.keySet().stream().map(Cell::row).distinct().toList();
	}

	/** The label a row is filed under. */
	Optional<String> label(String row) {
		return this.facts.values()
			.stream()
			.filter((fact) -> fact.cell().row().equals(row) && !fact.rowLabel().isBlank())
			.map(Fact::rowLabel)
			.findFirst();
	}

	/** The figures that no cell was laid out for. */
	List<Fact> left() {
		return this.facts.values().stream().filter((fact) -> !this.placed.contains(fact.cell())).toList();
	}

}
