/**
 * How fast the identities of a filing are checked: ours, sums written by hand, a rule
 * engine and a spreadsheet, on the same filing.
 */
@NullMarked
package org.mingzhang.benchmarks.identity;

import org.jspecify.annotations.NullMarked;
