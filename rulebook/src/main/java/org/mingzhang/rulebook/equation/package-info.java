/**
 * The identities of the template: balances, blank subtotals, rounding.
 */
@NullMarked
package org.mingzhang.rulebook.equation;

import org.jspecify.annotations.NullMarked;
