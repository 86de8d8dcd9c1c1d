/**
 * What has to agree with other filings: last year's closing balances in the ledger, the
 * approved budget, the units of a department.
 */
@NullMarked
package org.mingzhang.rulebook.across;

import org.jspecify.annotations.NullMarked;
