/**
 * Questions to the books: balances by any dimension as of any booking date, and budget
 * against final accounts.
 */
@NullMarked
package org.mingzhang.ledger.balance;

import org.jspecify.annotations.NullMarked;
