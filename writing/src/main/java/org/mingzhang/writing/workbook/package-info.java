/**
 * Workbooks (XLSX) that check themselves: of a template, to be filled in, and of a
 * filing.
 */
@NullMarked
package org.mingzhang.writing.workbook;

import org.jspecify.annotations.NullMarked;
