/**
 * The same expenditure under the codes of different years (科目对照), and one year against
 * another.
 */
@NullMarked
package org.mingzhang.ledger.crosswalk;

import org.jspecify.annotations.NullMarked;
