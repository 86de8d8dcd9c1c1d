/**
 * What is known besides the filing: last year, the approved budget, the units, what the
 * bureau decided.
 */
@NullMarked
package org.mingzhang.rulebook.background;

import org.jspecify.annotations.NullMarked;
