/**
 * What computes a cell of a workbook and what is checked in it: the identities of a
 * template, turned into sums over places.
 */
@NullMarked
package org.mingzhang.writing.sum;

import org.jspecify.annotations.NullMarked;
