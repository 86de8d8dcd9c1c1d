/**
 * Groups in MongoDB: one document for each, written by compare-and-set.
 */
@NullMarked
package org.mingzhang.ledger.mongo;

import org.jspecify.annotations.NullMarked;
