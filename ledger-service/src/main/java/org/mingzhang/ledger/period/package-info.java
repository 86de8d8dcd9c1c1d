/**
 * Closing a budget year (年终结账) and reopening it, by two people.
 */
@NullMarked
package org.mingzhang.ledger.period;

import org.jspecify.annotations.NullMarked;
