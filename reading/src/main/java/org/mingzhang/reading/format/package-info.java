/**
 * What a file really is, by its bytes and not by what it is called, before any parser
 * sees it.
 */
@NullMarked
package org.mingzhang.reading.format;

import org.jspecify.annotations.NullMarked;
