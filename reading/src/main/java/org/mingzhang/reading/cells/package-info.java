/**
 * From the printed rows of a form to the rows and columns of its template: which line or
 * code a row is, which figures it holds, and where they can stand.
 */
@NullMarked
package org.mingzhang.reading.cells;

import org.jspecify.annotations.NullMarked;
