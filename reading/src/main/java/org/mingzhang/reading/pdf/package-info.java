/**
 * PDF documents. What a page draws (characters, lines, pictures) is gathered with its
 * place; lines that are ruled, and white space where they are not, tell the cells of a
 * table; what stands outside of tables becomes paragraphs. Lengths are whole hundredths
 * of a point, measured from the top left corner of the page as it is read.
 */
@NullMarked
package org.mingzhang.reading.pdf;

import org.jspecify.annotations.NullMarked;
