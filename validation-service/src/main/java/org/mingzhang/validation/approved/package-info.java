/**
 * What was approved, by series: last year's filings, budgets, units and peers for the
 * checks of today.
 */
@NullMarked
package org.mingzhang.validation.approved;

import org.jspecify.annotations.NullMarked;
