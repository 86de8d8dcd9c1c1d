package org.mingzhang.rulebook.across;

import java.util.List;

import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.rulebook.background.Known;

/** The other side of a comparison: it tells what cells of another filing add up to. */
@FunctionalInterface
interface Counterpart {

	/**
	 * Tells a sum.
	 * @param cells the cells
	 * @return what they add up to, or why that is not known
	 */
	Known<Figure> figure(List<WeightedCell> cells);

}
