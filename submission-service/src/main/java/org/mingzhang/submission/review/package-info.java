/**
 * What a finance bureau does with the filings of its district: queue, compare, approve,
 * return.
 */
@NullMarked
package org.mingzhang.submission.review;

import org.jspecify.annotations.NullMarked;
