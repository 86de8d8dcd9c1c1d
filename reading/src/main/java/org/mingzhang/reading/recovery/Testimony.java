package org.mingzhang.reading.recovery;

import org.mingzhang.forms.Cell;

/**
 * What the text of a document says about a cell. It may decide between solutions that the
 * identities leave open, never against them.
 *
 * @param cell the cell
 * @param low the least value the text allows, in 分
 * @param high the greatest value the text allows, in 分
 */
public record Testimony(Cell cell, long low, long high) {
}
