/**
 * HTML as typed values. Text is escaped by the one writer; there is no way to put markup
 * in as text, so what filers write can only ever be read.
 */
@NullMarked
package org.mingzhang.publication.html;

import org.jspecify.annotations.NullMarked;
