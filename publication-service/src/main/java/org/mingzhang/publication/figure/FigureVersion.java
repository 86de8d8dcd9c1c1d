package org.mingzhang.publication.figure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.writing.FactRow;

/**
 * What a cell held in a version.
 *
 * @param version the version
 * @param value the amount; null where the cell is blank
 * @param publishedAt when the version became public
 * @param permalink its address in that version
 */
public record FigureVersion(int version, @Nullable Amount value, Instant publishedAt, String permalink) {

	static FigureVersion of(Disclosure disclosure, Cell cell, @Nullable FactRow fact) {
		return new FigureVersion(disclosure.filing().version(), (fact != null) ? fact.value() : null,
				disclosure.journey().publishedAt(), new FigureAddress(disclosure.address(), cell).apiPath());
	}

}
