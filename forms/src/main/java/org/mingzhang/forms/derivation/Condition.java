package org.mingzhang.forms.derivation;

import org.mingzhang.forms.notation.Relation;

/**
 * What an identity says about unknown cells: {@code Σ weight·unknown + known} stands in a
 * relation to 0.
 *
 * @param equation number of its equation
 * @param relation the relation to 0
 * @param unknowns numbers of the unknown cells
 * @param weights their weights, 1 or −1
 * @param known what the known cells add up to, in 分
 * @param allowance how far rounding alone may take the sum from 0, in 分
 * @param terms how many cells it has that are not known to be blank
 */
record Condition(int equation, Relation relation, int[] unknowns, int[] weights, long known, long allowance,
		int terms) {
}
