package org.mingzhang.rulebook.narrative;

import org.mingzhang.forms.Cell;
import org.mingzhang.rulebook.narrative.wording.Tie;

/** The cell an amount of the text repeats, or why none is known. */
sealed interface Binding {

	/**
	 * The amount repeats a cell.
	 *
	 * @param cell the cell
	 * @param fen its value in 分; 0 where it is blank
	 * @param half how far the exact value may lie from that, in 分
	 * @param tie how the amount is tied to the cell
	 * @param reason why the text may differ, Chinese, without a full stop
	 */
	record Bound(Cell cell, long fen, long half, Tie tie, String reason) implements Binding {
	}

	/**
	 * No cell is known.
	 *
	 * @param reason why, Chinese, without a full stop
	 */
	record Unbound(String reason) implements Binding {
	}

}
