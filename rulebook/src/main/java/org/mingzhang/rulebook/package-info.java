/**
 * The rule book applied to a filing: what every rule says about every place, in three
 * states, with the cells that may be wrong.
 */
@NullMarked
package org.mingzhang.rulebook;

import org.jspecify.annotations.NullMarked;
