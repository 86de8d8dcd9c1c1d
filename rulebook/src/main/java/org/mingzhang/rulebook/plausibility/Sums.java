package org.mingzhang.rulebook.plausibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.identity.Figures;

/** Figures of a filing in 分, this year's or another's. */
final class Sums {

	private static final int CLASS_DIGITS = 3;

	private final Map<Cell, Fact> facts;

	private Sums(Map<Cell, Fact> facts) {
		this.facts = facts;
	}

	static Sums of(FilingContent content) {
		return new Sums(content.factsByCell());
	}

	/** A figure; nothing if the cell is blank or cannot be told in 分. */
	Optional<Long> fen(String form, String row, String column) {
		return fen(new Cell(form, row, column));
	}

	Optional<Long> fen(Cell cell) {
		return Optional.ofNullable(this.facts.get(cell)).flatMap((fact) -> Figures.fen(fact.value(), fact.unit()));
	}

	/** The sum of those rows that have a figure; nothing if none has. */
	Optional<Long> sum(String form, Collection<String> rows, String column) {
		return rows.stream().flatMap((row) -> fen(form, row, column).stream()).reduce(Long::sum);
	}

	/** The cells of some rows of a form that have a figure. */
	List<Operand> operands(String form, Collection<String> rows, String column) {
		return rows.stream()
			.map((row) -> this.facts.get(new Cell(form, row, column)))
			.filter(Objects::nonNull)
			.map((fact) -> new Operand(fact.cell(), 1, fact.value()))
			.toList();
	}

	/** The first of several cells that has a figure. */
	Optional<Cell> first(List<Cell> cells) {
		return cells.stream().filter((cell) -> fen(cell).isPresent()).findFirst();
	}

	/** The 类 of a form that have a figure in a column. */
	Set<String> classes(String form, String column) {
		return this.facts.keySet()
			.stream()
			.filter((cell) -> cell.form().equals(form) && cell.column().equals(column))
			.map(Cell::row)
			.filter((row) -> row.length() == CLASS_DIGITS && Character.isDigit(row.charAt(0)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	Set<Cell> cells() {
		return this.facts.keySet();
	}

	Fact fact(Cell cell) {
		return Objects.requireNonNull(this.facts.get(cell));
	}

}
