/**
 * Figures that a filing tells in words only: what was budgeted at the beginning of the
 * year, what was moved, what the budget was in the end.
 */
@NullMarked
package org.mingzhang.rulebook.told;

import org.jspecify.annotations.NullMarked;
