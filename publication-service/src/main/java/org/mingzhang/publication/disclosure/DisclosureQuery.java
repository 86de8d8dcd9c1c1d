package org.mingzhang.publication.disclosure;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.publication.search.SearchTerms;

/**
 * What to find among the newest versions.
 *
 * @param district administrative code of the district; null for all
 * @param department number of the department; null for all
 * @param year budget year; null for all
 * @param kind kind of filing; null for both
 * @param terms words to be found, all of them
 * @param after where the page begins; null for the first
 * @param limit the most disclosures of a page
 */
public record DisclosureQuery(@Nullable String district, @Nullable String department, @Nullable Integer year,
		@Nullable FilingKind kind, SearchTerms terms, @Nullable Cursor after, int limit) {

	/** The most disclosures of a page. */
	public static final int MOST = 100;

	public DisclosureQuery {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("A page holds 1 to " + MOST + " disclosures, not " + limit);
		}
	}

}
