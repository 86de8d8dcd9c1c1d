/**
 * The text of a document outside its forms: sections and paragraphs with broken lines
 * joined, sheets kept as text, and the amounts that the text states for named cells.
 */
@NullMarked
package org.mingzhang.reading.narrative;

import org.jspecify.annotations.NullMarked;
