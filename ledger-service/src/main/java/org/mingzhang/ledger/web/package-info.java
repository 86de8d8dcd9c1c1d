/**
 * The ledger over HTTP: balances, groups, execution, verification. Read only; books
 * change by events alone.
 */
@NullMarked
package org.mingzhang.ledger.web;

import org.jspecify.annotations.NullMarked;
