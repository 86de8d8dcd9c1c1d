package org.mingzhang.contracts.event;

import org.mingzhang.forms.Cell;

/**
 * The bureau's remark at a cell of a returned filing.
 *
 * @param cell the cell
 * @param remark the remark
 */
public record CellRemark(Cell cell, String remark) {
}
