/**
 * A document as its format hands it over: printed rows from top to bottom, with or
 * without known columns. Every format ends here and everything that understands forms
 * begins here.
 */
@NullMarked
package org.mingzhang.reading.document;

import org.jspecify.annotations.NullMarked;
