package org.mingzhang.submission.correction;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.submission.filing.CellChange;

/**
 * A proved correction.
 *
 * @param content the content after it
 * @param changes the cells that differ, possibly none
 */
public record Correction(FilingContent content, List<CellChange> changes) {

	public Correction {
		changes = List.copyOf(changes);
	}

}
