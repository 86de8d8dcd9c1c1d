/**
 * Books what is approved, in double entry.
 */
@NullMarked
package org.mingzhang.ledger;

import org.jspecify.annotations.NullMarked;
