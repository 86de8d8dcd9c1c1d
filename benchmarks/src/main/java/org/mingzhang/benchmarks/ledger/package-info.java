/**
 * What posting and asking cost on the embedded database, as the ledger grows and under
 * load. Nothing leaves the loopback address.
 */
@NullMarked
package org.mingzhang.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
