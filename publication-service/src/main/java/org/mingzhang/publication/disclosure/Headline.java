package org.mingzhang.publication.disclosure;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;

/**
 * One of the few figures that stand for a whole disclosure in a list.
 *
 * @param label what it is, Chinese
 * @param cell where it stands
 * @param value the amount as filed
 * @param unit its unit
 */
public record Headline(String label, Cell cell, Amount value, Unit unit) {
}
