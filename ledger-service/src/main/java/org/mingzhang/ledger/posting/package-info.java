/**
 * From the printed cells of a filing to balanced entries, by rules that are data.
 * Whatever is booked is proved against every printed total that speaks of it.
 */
@NullMarked
package org.mingzhang.ledger.posting;

import org.jspecify.annotations.NullMarked;
