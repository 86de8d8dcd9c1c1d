/**
 * Plain text: which characters the bytes stand for, and which of the three ways of
 * keeping tables in text a line follows.
 */
@NullMarked
package org.mingzhang.reading.text;

import org.jspecify.annotations.NullMarked;
