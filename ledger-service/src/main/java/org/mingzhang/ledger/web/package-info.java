/**
 * The ledger over HTTP: balances, groups, execution, statements, exports, verification.
 * AskedBooks change by events alone; bureaus close and reopen years.
 */
@NullMarked
package org.mingzhang.ledger.web;

import org.jspecify.annotations.NullMarked;
