/**
 * Departments taken together (汇总合并): what one gave another counts once.
 */
@NullMarked
package org.mingzhang.ledger.consolidation;

import org.jspecify.annotations.NullMarked;
