/**
 * The proof: a district's chain and balances, computed anew from the groups.
 */
@NullMarked
package org.mingzhang.ledger.verification;

import org.jspecify.annotations.NullMarked;
