/**
 * Posting groups (分录组) and their two phases: reserved when a filing enters review, posted
 * when it is approved, voided when it is returned or withdrawn. One filing version is one
 * group is one document; posted groups are chained by hash in their district.
 */
@NullMarked
package org.mingzhang.ledger.group;

import org.jspecify.annotations.NullMarked;
