package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.OpenFigure;

/**
 * Figures without a column, and how they get one. Giving a value for a column that is
 * still possible settles the figure. A column that is given is no longer possible for
 * other figures of the row; a figure with one column left stands there.
 */
final class OpenFigures {

	private final List<OpenFigure> open;

	private final Map<Cell, OpenFigure> settled = new LinkedHashMap<>();

	private final List<OpenFigure> homeless = new ArrayList<>();

	OpenFigures(List<OpenFigure> open) {
		this.open = new ArrayList<>(open);
	}

	/**
	 * A cell is given.
	 * @param cell the cell
	 * @param value its figure; null if it is blank
	 */
	void give(Cell cell, @Nullable Amount value) {
		if (value != null) {
			meant(cell, value).ifPresent((figure) -> {
				this.open.remove(figure);
				this.settled.put(cell, figure);
			});
		}
		exclude(cell);
	}

	/** Forgets the figures of a form. */
	void drop(String form) {
		this.open.removeIf((figure) -> figure.form().equals(form));
	}

	/**
	 * {@return what is still open}
	 */
	List<OpenFigure> remaining() {
		return List.copyOf(this.open);
	}

	/**
	 * {@return the figures that got a column, by cell}
	 */
	Map<Cell, OpenFigure> settled() {
		return this.settled;
	}

	/**
	 * {@return figures for which no column is left, which means that the cells given
	 * contradict the document}
	 */
	List<OpenFigure> homeless() {
		return this.homeless;
	}

	/** The figure that is meant: the one with that value, or the only one possible. */
	private Optional<OpenFigure> meant(Cell cell, Amount value) {
		List<OpenFigure> possible = this.open.stream().filter((figure) -> mayStandIn(figure, cell)).toList();
		Optional<OpenFigure> equal = possible.stream().filter((figure) -> figure.value().sameValue(value)).findFirst();
		return (equal.isEmpty() && possible.size() == 1) ? Optional.of(possible.getFirst()) : equal;
	}

	private void exclude(Cell cell) {
		Optional<OpenFigure> next = standingIn(cell);
		while (next.isPresent()) {
			narrow(next.get(), cell);
			next = standingIn(cell);
		}
	}

	private Optional<OpenFigure> standingIn(Cell cell) {
		return this.open.stream().filter((figure) -> mayStandIn(figure, cell)).findFirst();
	}

	private void narrow(OpenFigure figure, Cell taken) {
		List<Cell> left = figure.cells().stream().filter((cell) -> !cell.equals(taken)).toList();
		if (left.size() > 1) {
			this.open.set(this.open.indexOf(figure),
					OpenFigure.among(left, figure.value(), figure.unit(), figure.rowLabel(), figure.source()));
			return;
		}
		this.open.remove(figure);
		Cell only = left.getFirst();
		if (this.settled.putIfAbsent(only, figure) == null) {
			exclude(only);
		}
		else {
			this.homeless.add(figure);
		}
	}

	private static boolean mayStandIn(OpenFigure figure, Cell cell) {
		return figure.cells().contains(cell);
	}

}
