/**
 * Who may read which books: a bureau those of its district, a department its own.
 */
@NullMarked
package org.mingzhang.ledger.access;

import org.jspecify.annotations.NullMarked;
