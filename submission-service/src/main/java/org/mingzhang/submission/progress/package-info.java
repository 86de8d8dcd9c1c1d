/**
 * What the other services tell about filings: what the rule book found, what the ledger
 * booked, what was published. News may repeat, come late or overtake each other.
 */
@NullMarked
package org.mingzhang.submission.progress;

import org.jspecify.annotations.NullMarked;
