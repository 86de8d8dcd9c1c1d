/**
 * The accounts of the budget ledger (预算账) and what stands on them. Plain Java; amounts
 * are whole 分 (0.01 元) in 64 bits.
 */
@NullMarked
package org.mingzhang.ledger.account;

import org.jspecify.annotations.NullMarked;
