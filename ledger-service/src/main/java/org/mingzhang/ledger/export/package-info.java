/**
 * The books as files that other programs read: journal and balances as CSV and JSON, and
 * the journal as text for Beancount.
 */
@NullMarked
package org.mingzhang.ledger.export;

import org.jspecify.annotations.NullMarked;
