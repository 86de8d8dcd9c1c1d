/**
 * The sheets of a workbook (XLSX) as rows: what each cell shows, formulas computed anew,
 * merged and hidden cells told apart. What is no part of a filing is looked through and
 * not kept.
 */
@NullMarked
package org.mingzhang.reading.workbook;

import org.jspecify.annotations.NullMarked;
