/**
 * The files of a disclosure, one writer each. All are written of the same content, and
 * the same disclosure always gives the same bytes.
 */
@NullMarked
package org.mingzhang.publication.writing;

import org.jspecify.annotations.NullMarked;
