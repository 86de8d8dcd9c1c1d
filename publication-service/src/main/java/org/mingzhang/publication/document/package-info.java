/**
 * What a disclosure says, independent of the format it is written in: sections,
 * paragraphs that hold references to figures, forms laid out as in print, sheets.
 */
@NullMarked
package org.mingzhang.publication.document;

import org.jspecify.annotations.NullMarked;
