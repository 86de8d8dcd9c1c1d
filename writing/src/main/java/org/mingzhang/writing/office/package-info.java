/**
 * What all files of an office have in common: properties, and the same bytes for the same
 * content.
 */
@NullMarked
package org.mingzhang.writing.office;

import org.jspecify.annotations.NullMarked;
