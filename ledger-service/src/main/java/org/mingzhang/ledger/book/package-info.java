/**
 * What the accounts of every book stand at (总账), kept beside the groups so that a
 * question costs the same however many groups there are. The groups are the truth.
 */
@NullMarked
package org.mingzhang.ledger.book;

import org.jspecify.annotations.NullMarked;
