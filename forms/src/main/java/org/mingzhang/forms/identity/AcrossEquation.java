package org.mingzhang.forms.identity;

import java.util.List;

import org.mingzhang.forms.Cell;

/**
 * Cells of a filing that have to equal cells of another filing, at one place.
 *
 * @param own the cells of the filing under examination
 * @param other the cells of the other filing; of each, where there are several
 */
public record AcrossEquation(List<WeightedCell> own, List<WeightedCell> other) {

	public AcrossEquation {
		own = List.copyOf(own);
		other = List.copyOf(other);
	}

	/**
	 * {@return the cell it is quoted at}
	 */
	public Cell place() {
		return this.own.getFirst().cell();
	}

}
