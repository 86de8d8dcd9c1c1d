/**
 * The rule book (审核规则) applied to what was filed: the same filing gets the same findings,
 * whenever and however often it is asked.
 */
@NullMarked
package org.mingzhang.validation.rulebook;

import org.jspecify.annotations.NullMarked;
