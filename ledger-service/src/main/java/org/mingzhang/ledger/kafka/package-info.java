/**
 * The events that change the books, and those that tell what was booked.
 */
@NullMarked
package org.mingzhang.ledger.kafka;

import org.jspecify.annotations.NullMarked;
