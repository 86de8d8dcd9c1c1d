package org.mingzhang.forms.identity;

import org.mingzhang.forms.Cell;

/**
 * A cell with its factor on one side of an equation.
 *
 * @param cell the cell
 * @param weight 1 or −1
 */
public record WeightedCell(Cell cell, int weight) {
}
