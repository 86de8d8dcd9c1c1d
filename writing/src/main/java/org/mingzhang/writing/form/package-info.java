/**
 * How a form looks in print: what stands in which row and column of its table.
 */
@NullMarked
package org.mingzhang.writing.form;

import org.jspecify.annotations.NullMarked;
