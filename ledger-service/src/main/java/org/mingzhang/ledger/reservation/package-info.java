/**
 * What lies with the bureaus (预留): amounts that filings in review would book, and what
 * they are held against, the adjusted budget and the year before. Reported, never a
 * block.
 */
@NullMarked
package org.mingzhang.ledger.reservation;

import org.jspecify.annotations.NullMarked;
