/**
 * A filing as the rules see it: its equations, its figures in 分, the addresses people
 * quote.
 */
@NullMarked
package org.mingzhang.rulebook.filing;

import org.jspecify.annotations.NullMarked;
