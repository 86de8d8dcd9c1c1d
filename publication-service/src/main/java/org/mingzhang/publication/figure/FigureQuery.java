package org.mingzhang.publication.figure;

import org.jspecify.annotations.Nullable;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.writing.FactRow;

/**
 * A cut across departments or years.
 *
 * @param disclosures the disclosures to look at, one page of them
 * @param function a function code; null for every row
 * @param form form id; null for every form
 */
public record FigureQuery(DisclosureQuery disclosures, @Nullable String function, @Nullable String form) {

	boolean takes(FactRow fact) {
		return (this.function == null || this.function.equals(fact.row()))
				&& (this.form == null || this.form.equals(fact.form()));
	}

}
