package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.publication.search.SearchText;

/**
 * Makes a disclosure and its files of an approved and posted filing. A function: the same
 * filing and moment always give the same bytes.
 */
@FunctionalInterface
public interface Assembly {

	/**
	 * Assembles.
	 * @param approval what was approved
	 * @param posting that it was booked
	 * @param publishedAt the moment of publication
	 * @return the disclosure with its files
	 */
	Assembled assemble(FilingApproved approval, FilingPosted posting, Instant publishedAt);

	/**
	 * A disclosure before it is public.
	 *
	 * @param disclosure the disclosure, pointing at its files
	 * @param artefacts its files
	 * @param text what it is found by
	 */
	record Assembled(Disclosure disclosure, List<Artefact> artefacts, SearchText text) {

		public Assembled {
			artefacts = List.copyOf(artefacts);
		}

	}

}
