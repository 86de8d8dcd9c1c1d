package org.mingzhang.writing.sum;

import java.util.List;

/**
 * What computes a place.
 *
 * @param terms what is added up
 * @param why the identity as printed, and what it means
 */
public record Formula(List<Term> terms, String why) {

	public Formula {
		terms = List.copyOf(terms);
	}

}
