/**
 * Formulas of workbooks computed exactly, so that a figure does not depend on what
 * another program computed, and when. What is not known is not computed.
 */
@NullMarked
package org.mingzhang.reading.workbook.formula;

import org.jspecify.annotations.NullMarked;
